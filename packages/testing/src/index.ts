export {
  createFakeEndpoint,
  type FakeEndpoint,
  type FakeEndpointOptions,
  type FakeRequest,
  type FakeRoomChanges,
} from './endpoint/createFakeEndpoint.js';
export type { EndpointErrorCode } from './endpoint/http/FakeRefusal.js';
export type { FakeRoom } from './endpoint/world/FakeWorld.js';
export { type FakePerson, fakeAcsUserId } from './endpoint/world/fakeDirectory.js';
export type { FailOptions, FakeFailure } from './endpoint/http/fakeFaults.js';
export { fakeToken } from './endpoint/token/fakeToken.js';
export { LONG_NAME, NAMES_IN_SCRIPTS } from './fixtures/fixtureNames.js';
export { type Fixture, fixtureOf, type Situation } from './fixtures/fixtureOf.js';
export { fixtures } from './fixtures/fixtures.js';
