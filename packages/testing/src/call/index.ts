export type { FakeJoin } from './createFakeAdapter.js';
export { createFakeCall, type FakeCall, type FakeCallPart } from './createFakeCall.js';
export type { FakeCallPerson } from './fakeCallState.js';
