import { expect, test } from 'vitest';
import { withoutUndefined } from './public-callbacks.js';

// Slots are typed as in Fluent, where an optional one is left out or `null`.
const SLOTS = ['components: RoomListSlots.create'];

test('whatever a host may leave out may also be undefined, for hosts with exactOptionalPropertyTypes', () => {
  expect(withoutUndefined()).toEqual(SLOTS);
});
