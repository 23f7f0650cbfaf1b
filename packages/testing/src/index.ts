export {
  createFakeEndpoint,
  type EndpointErrorCode,
  type FailOptions,
  type FakeEndpoint,
  type FakeEndpointOptions,
  type FakeFailure,
  type FakePerson,
  type FakeRequest,
  type FakeRoom,
  type FakeRoomChanges,
  fakeAcsUserId,
  fakeToken,
} from './endpoint/index.js';
export { type Fixture, fixtureOf, fixtures, LONG_NAME, NAMES_IN_SCRIPTS, type Situation } from './fixtures/index.js';
