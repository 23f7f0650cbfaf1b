export {
  createFakeEndpoint,
  type FakeEndpoint,
  type FakeEndpointOptions,
  type FakeRequest,
  type FakeRoomChanges,
} from './createFakeEndpoint.js';
export { createFakeWorld } from './createFakeWorld.js';
export type { EndpointErrorCode, FailOptions, FakeFailure } from './http/index.js';
export { enterRoom } from './policy/index.js';
export { fakeRoomBody } from './rooms/index.js';
export { participantsOf } from './roster/index.js';
export { fakeToken } from './token/index.js';
export { type FakePerson, type FakeRoom, fakeAcsUserId } from './world/index.js';
