import type { Room, RoomParticipant } from '@anteroom/contract';
import { describe, expect, test } from 'vitest';
import { changesOf, createRoomOf, draftWindow, isChanged } from './draftChanges.js';
import { draftFaults } from './draftFaults.js';
import { type DraftChange, draftOf, draftReducer, newDraft, type RoomDraft } from './roomDraft.js';

const room: Room = {
  id: '99412345678901234',
  title: 'Review',
  validFrom: '2030-06-05T12:00:42.123Z',
  validUntil: '2030-06-05T13:00:42.123Z',
  pstnDialOutEnabled: false,
  knocking: false,
  metadata: {},
  me: { invited: false, displayName: 'Olga', may: ['update'] },
  serverTime: '2030-06-05T11:00:00Z',
};
const ada: RoomParticipant = { acsUserId: '8:acs:r_ada', displayName: 'Ada', role: 'Presenter' };
const ben: RoomParticipant = { acsUserId: '8:acs:r_ben', displayName: 'Ben', role: 'Attendee' };
const before = draftOf(room, [ada, ben], 'Europe/Berlin');
const now = Date.parse(room.serverTime);

function after(draft: RoomDraft, ...changes: DraftChange[]): RoomDraft {
  return changes.reduce(draftReducer, draft);
}

describe('a draft of a room', () => {
  test('shows the window in its time zone', () => {
    expect(before.opens).toMatchObject({ date: '2030-06-05', time: '14:00' });
  });

  test('sends nothing while nothing has changed, even after choosing another time zone', () => {
    const draft = after(
      before,
      { type: 'time-zone', timeZone: 'Asia/Tokyo' },
      { type: 'title', title: 'Other' },
      { type: 'title', title: 'Review' },
      { type: 'remove', id: ben.acsUserId },
      { type: 'restore', id: ben.acsUserId },
    );
    expect(isChanged(before, draft)).toBe(false);
    expect(draft.opens.time).toBe('21:00');
  });

  test('sends only what was changed', () => {
    const draft = after(
      before,
      { type: 'flag', flag: 'knocking', isOn: true },
      { type: 'role', id: ben.acsUserId, role: 'Consumer' },
      { type: 'remove', id: ada.acsUserId },
      { type: 'pasted', text: 'cleo' },
      { type: 'pasted-role', role: 'Collaborator' },
      { type: 'add-pasted' },
    );
    expect(changesOf(before, draft)).toEqual({
      update: {
        knocking: true,
        was: { knocking: false },
        participants: [
          { acsUserId: ada.acsUserId, role: null, was: 'Presenter' },
          { acsUserId: ben.acsUserId, role: 'Consumer', was: 'Attendee' },
          { userId: 'cleo', role: 'Collaborator', was: null },
        ],
      },
      people: [ada.acsUserId, ben.acsUserId, 'cleo'],
    });
  });

  test('sends both ends when one is moved, and keeps the other to the millisecond', () => {
    const draft = after(before, { type: 'moment', end: 'closes', typed: { time: '16:30' } });
    expect(changesOf(before, draft)?.update).toEqual({
      validFrom: room.validFrom,
      validUntil: '2030-06-05T14:30:00.000Z',
      was: { validFrom: room.validFrom, validUntil: room.validUntil },
    });
  });

  test('of a new room keeps its length when its start is moved, also while the date is being typed', () => {
    const draft = after(
      newDraft(room, 'Europe/Berlin'),
      { type: 'moment', end: 'opens', typed: { date: '' } },
      { type: 'moment', end: 'opens', typed: { date: '0002-06-12' } },
      { type: 'moment', end: 'opens', typed: { date: '2030-06-12' } },
    );
    expect(draft.closes).toMatchObject({ date: '2030-06-12', time: '15:00' });
  });

  test('of an existing room moves its end only if it would close before it opens, and back again', () => {
    const opens = (time: string): DraftChange => ({ type: 'moment', end: 'opens', typed: { time } });
    expect(changesOf(before, after(before, opens('14:30')))?.update.validUntil).toBe(room.validUntil);
    expect(after(before, opens('16:00')).closes).toMatchObject({ time: '17:00' });
    expect(after(before, opens('16:00'), opens('13:00')).closes.exact).toBe(room.validUntil);
  });

  test('reports an opening more than 180 days from now at the opening, and a reversed end beside it', () => {
    const far = after(before, { type: 'moment', end: 'opens', typed: { date: '2031-06-12' } });
    expect(draftFaults(before, far, now)).toEqual({ opens: 'too-far' });
    const reversed = after(far, { type: 'moment', end: 'closes', typed: { date: '2030-06-12' } });
    expect(draftFaults(before, reversed, now)).toEqual({ opens: 'too-far', closes: 'ends-before-start' });
  });

  test('keeps an incomplete field as it was typed, and reports it', () => {
    const draft = after(
      before,
      { type: 'moment', end: 'opens', typed: { date: '' } },
      { type: 'time-zone', timeZone: 'Asia/Tokyo' },
    );
    expect(draft.opens).toMatchObject({ date: '', time: '14:00' });
    expect(isChanged(before, draft)).toBe(true);
    expect(draftFaults(before, draft, now)).toEqual({ opens: 'date' });
  });
});

describe('the closing', () => {
  const fresh = newDraft(room, 'Europe/Berlin');
  const opens = (typed: { date?: string; time?: string }): DraftChange => ({ type: 'moment', end: 'opens', typed });

  test('keeps its distance to the opening, to the millisecond and across clock changes', () => {
    const draft = after(fresh, opens({ date: '2030-10-26', time: '23:30' }));
    expect(draft.closes).toMatchObject({ date: '2030-10-27', time: '00:30' });
    expect(draftWindow(after(fresh, opens({ time: '15:00' })))).toEqual({
      validFrom: '2030-06-05T13:00:00.000Z',
      validUntil: '2030-06-05T14:00:00.000Z',
    });
    // Clocks go back at 3:00.
    expect(after(fresh, opens({ date: '2030-10-27', time: '02:30' })).closes).toMatchObject({ time: '02:30' });
  });

  test('keeps it after an opening that could not be read', () => {
    const draft = after(fresh, opens({ date: '10.' }));
    expect(draft.closes).toEqual(fresh.closes);
    expect(after(draft, opens({ date: '2030-06-10' })).closes).toMatchObject({ date: '2030-06-10', time: '15:00' });
  });

  test('stays where it is when it was before the opening', () => {
    const draft = after(fresh, { type: 'moment', end: 'closes', typed: { time: '13:00' } }, opens({ time: '12:00' }));
    expect(draft.closes).toMatchObject({ date: '2030-06-05', time: '13:00' });
  });
});

describe('a draft has a fault', () => {
  const typed = (time: string, date = '2030-06-05'): DraftChange => ({
    type: 'moment',
    end: 'closes',
    typed: { date, time },
  });

  test.each<[string, DraftChange, object]>([
    ['without a title', { type: 'title', title: '  ' }, { title: 'missing' }],
    ['with an invisible title', { type: 'title', title: '\u200b' }, { title: 'missing' }],
    ['with a control character in its title', { type: 'title', title: 'a\0' }, { title: 'unprintable' }],
    ['with half an emoji in its title', { type: 'title', title: 'a\ud83d' }, { title: 'unprintable' }],
    ['with a title of 201 characters', { type: 'title', title: 'x'.repeat(201) }, { title: 'too-long' }],
    ['when it closes before it opens', typed('13:00'), { closes: 'ends-before-start' }],
    ['with a window of more than 180 days', typed('14:01', '2030-12-03'), { closes: 'too-long' }],
    ['with a date that can’t be read', typed('14:00', 'soon'), { closes: 'date' }],
    ['with a time that can’t be read', typed('soon'), { closes: 'time' }],
    ['in a year after 2099', typed('14:00', '12027-01-05'), { closes: 'year' }],
    ['in a year before 2000', typed('14:00', '0026-01-05'), { closes: 'year' }],
    [
      'when it opens more than 180 days from now',
      { type: 'moment', end: 'opens', typed: { date: '2030-12-03' } },
      { opens: 'too-far' },
    ],
    ['when it would end in the past', typed('14:30', '2030-06-05'), { closes: 'ends-in-the-past' }],
    [
      'with more people than one request can have',
      { type: 'pasted', text: Array.from({ length: 501 }, (_, index) => `user${index}`).join() },
      { people: 'too-many' },
    ],
  ])('%s', (_, change, faults) => {
    const later = Date.parse('2030-06-05T12:45:00Z');
    expect(draftFaults(before, after(before, change, { type: 'add-pasted' }), later)).toEqual(faults);
  });

  test('but not for a title that is unchanged, such as one that older rules allowed', () => {
    const untitled = { ...before, title: '' };
    const draft = after(untitled, { type: 'flag', flag: 'knocking', isOn: true });
    expect(draftFaults(untitled, draft, now)).toEqual({});
  });

  test('but not for an expired window that is unchanged', () => {
    const draft = after(before, { type: 'title', title: 'Old review' });
    expect(draftFaults(before, draft, Date.parse('2031-01-01T00:00:00Z'))).toEqual({});
  });
});

test('pasted people are added to the list once; those who cannot be invited stay in the box and block saving', () => {
  const draft = after(before, { type: 'pasted', text: 'cleo, 8:orgid:1\ncleo\n8:acs:r_ben' }, { type: 'add-pasted' });
  expect(draft.people.map(({ id }) => id)).toEqual([ada.acsUserId, ben.acsUserId, 'cleo']);
  expect(draft.pasted).toBe('8:orgid:1\ncleo\n8:acs:r_ben');
  expect(draftFaults(before, draft, now)).toEqual({ people: 'not-added' });
});

test('a draft becomes the request body that creates a room', () => {
  const draft = after(
    newDraft(room, 'UTC'),
    { type: 'title', title: 'Review' },
    { type: 'pasted', text: 'ada, ben\n8:acs:r_cleo' },
    { type: 'add-pasted' },
    { type: 'role', id: 'ada', role: 'Presenter' },
    { type: 'remove', id: 'ben' },
  );
  expect(createRoomOf(draft)).toEqual({
    title: 'Review',
    validFrom: room.validFrom,
    validUntil: room.validUntil,
    pstnDialOutEnabled: false,
    knocking: false,
    participants: [
      { userId: 'ada', role: 'Presenter' },
      { acsUserId: '8:acs:r_cleo', role: 'Attendee' },
    ],
  });
});
