export { RoomForm } from './RoomForm.js';
