export type { FakeKnock, FakePerson, FakeRoom, FakeVisit, FakeWorld } from './FakeWorld.js';
export { describePerson, fakeAcsUserId, shownAs, userOf } from './fakeDirectory.js';
