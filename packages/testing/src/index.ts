export {
  createFakeEndpoint,
  type FailOptions,
  type FakeEndpoint,
  type FakeEndpointOptions,
  type FakeFailure,
  type FakeRequest,
} from './createFakeEndpoint.js';
export type { EndpointErrorCode } from './FakeRefusal.js';
export { type FakePerson, fakeAcsUserId } from './fakeDirectory.js';
export type { FakeRoom } from './fakeRooms.js';
export { fakeToken } from './fakeToken.js';
