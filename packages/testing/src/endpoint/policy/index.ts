export { enterRoom, type FakeRoomAccess, requireAction } from './enterRoom.js';
export { actionsOf, mayCreate, roleIn } from './fakePolicy.js';
