export { InviteDialog } from './InviteDialog.js';
