export { changeParticipants } from './changeParticipants.js';
export { createRoom } from './createRoom.js';
export { deleteRoom } from './deleteRoom.js';
export { listRooms } from './listRooms.js';
export { readRoom } from './readRoom.js';
export { updateRoom } from './updateRoom.js';
