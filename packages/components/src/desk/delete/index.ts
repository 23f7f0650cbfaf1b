export { DeleteRoomDialog, type DeleteRoomDialogProps } from './DeleteRoomDialog.js';
