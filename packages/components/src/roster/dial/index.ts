export { DialDialog } from './DialDialog.js';
