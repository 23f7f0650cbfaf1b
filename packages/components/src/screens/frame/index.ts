export { RoomOwner } from './RoomOwner.js';
export { ScreenFrame } from './ScreenFrame.js';
