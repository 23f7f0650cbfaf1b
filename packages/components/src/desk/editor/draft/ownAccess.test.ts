import { expect, test } from 'vitest';
import { startEdit, takeLatest } from './edit.js';
import { accessLoss } from './ownAccess.js';
import { newDraft, type RoomDraft } from './roomDraft.js';

const WINDOW = { validFrom: '2030-06-05T12:00:00Z', validUntil: '2030-06-05T13:00:00Z' };
const person = (id: string, role: 'Presenter' | 'Attendee') => ({ id, role, isInvited: true });
const room = (...people: RoomDraft['people']) => newDraft(WINDOW, 'UTC', people);

test('saving does not take away a Presenter whom somebody else has removed', () => {
  const [ada, ben] = [person('ada', 'Presenter'), person('ben', 'Attendee')];
  const { before, draft } = takeLatest(startEdit(room(ada, ben)), room(ben));
  expect(accessLoss(before, draft, undefined)).toEqual({ losesOwn: false, leavesNoPresenter: false });
});

test('saving takes away the last Presenter of those who are still there', () => {
  const [ada, ben] = [person('ada', 'Presenter'), person('ben', 'Presenter')];
  const { before, draft } = takeLatest(startEdit(room(ada, ben)), room(ben));
  const people = draft.people.map((one) => (one.id === 'ben' ? { ...one, isRemoved: true } : one));
  expect(accessLoss(before, { ...draft, people }, undefined).leavesNoPresenter).toBe(true);
});
