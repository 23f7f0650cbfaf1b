import { expect, test } from 'vitest';
import { NO_NOTICES, type NoticeEvent, type NoticeList, noticeListReducer } from './noticeList.js';
import { type CallMoment, type NoticeChange, noticesOf } from './noticesOf.js';
import { nearnessOf } from './useClosing.js';

const MINUTE = 60_000;

const calm: CallMoment = {
  role: 'Attendee',
  mayShare: false,
  microphoneOn: true,
  mutedByOtherAt: undefined,
  isReconnecting: false,
  closesAt: 60 * MINUTE,
  closesWithin: undefined,
  knocks: [],
};
const closing: CallMoment = { ...calm, closesWithin: 5 };

interface Case {
  before?: CallMoment | undefined;
  now: CallMoment;
  raise?: NoticeChange['raise'];
  clear?: NoticeChange['clear'];
}

const closesAt = 60 * MINUTE;

test.each<[string, Case]>([
  ['nothing is said of a call that goes on', { before: calm, now: calm }],
  ['nothing is said of a first moment that is calm', { now: calm }],
  ['a cut is said', { before: calm, now: { ...calm, isReconnecting: true }, raise: [{ kind: 'reconnecting' }] }],
  [
    'being back is said, and the cut no longer',
    {
      before: { ...calm, isReconnecting: true },
      now: calm,
      raise: [{ kind: 'reconnected' }],
      clear: ['reconnecting'],
    },
  ],
  [
    'five minutes before the end it is said',
    { before: calm, now: closing, raise: [{ kind: 'closing', minutes: 5, closesAt }] },
  ],
  [
    'one minute before the end it is said again',
    { before: closing, now: { ...calm, closesWithin: 1 }, raise: [{ kind: 'closing', minutes: 1, closesAt }] },
  ],
  ['who comes in the last minutes is told', { now: closing, raise: [{ kind: 'closing', minutes: 5, closesAt }] }],
  ['the end is said once', { before: closing, now: closing }],
  [
    'more time is said, and the end no longer',
    {
      before: closing,
      now: { ...calm, closesAt: 90 * MINUTE },
      raise: [{ kind: 'extended', closesAt: 90 * MINUTE }],
      clear: ['closing'],
    },
  ],
  [
    'less time is said',
    { before: calm, now: { ...calm, closesAt: 40 * MINUTE }, raise: [{ kind: 'shortened', closesAt: 40 * MINUTE }] },
  ],
  [
    'so little time that the end is near is said as that',
    {
      before: calm,
      now: { ...closing, closesAt: 4 * MINUTE },
      raise: [{ kind: 'closing', minutes: 5, closesAt: 4 * MINUTE }],
      clear: ['extended'],
    },
  ],
  [
    'being muted by somebody else is said',
    { before: calm, now: { ...calm, microphoneOn: false, mutedByOtherAt: 7 }, raise: [{ kind: 'muted' }] },
  ],
  [
    'being muted once more is said once more',
    { before: { ...calm, mutedByOtherAt: 7 }, now: { ...calm, mutedByOtherAt: 9 }, raise: [{ kind: 'muted' }] },
  ],
  ['muting oneself is not', { before: calm, now: { ...calm, microphoneOn: false } }],
  [
    'who speaks again is no longer told of being muted',
    {
      before: { ...calm, microphoneOn: false, mutedByOtherAt: 7 },
      now: { ...calm, mutedByOtherAt: 7 },
      clear: ['muted'],
    },
  ],
  [
    'a new role is said, and what it means instead of what follows from it',
    {
      before: calm,
      now: { ...calm, role: 'Presenter' },
      raise: [{ kind: 'role', role: 'Presenter' }],
      clear: ['sharing'],
    },
  ],
  ['the first role is not news', { before: { ...calm, role: undefined }, now: calm }],
  ['a role that is not known for a moment is not news', { before: calm, now: { ...calm, role: undefined } }],
  [
    'that the screen may be shared is said',
    { before: calm, now: { ...calm, mayShare: true }, raise: [{ kind: 'sharing', may: true }] },
  ],
  [
    'that it no longer may is said',
    { before: { ...calm, mayShare: true }, now: calm, raise: [{ kind: 'sharing', may: false }] },
  ],
  ['what may be shared from the start on is not news', { before: { ...calm, mayShare: undefined }, now: calm }],
  ['a knock is said', { before: calm, now: { ...calm, knocks: ['a'] }, raise: [{ kind: 'knock' }] }],
  [
    'another knock is said',
    { before: { ...calm, knocks: ['a'] }, now: { ...calm, knocks: ['a', 'b'] }, raise: [{ kind: 'knock' }] },
  ],
  [
    'an answered knock is not, while others wait',
    { before: { ...calm, knocks: ['a', 'b'] }, now: { ...calm, knocks: ['b'] } },
  ],
  ['when all are answered, none is said', { before: { ...calm, knocks: ['a'] }, now: calm, clear: ['knock'] }],
])('%s', (_, { before, now, raise = [], clear = [] }) => {
  const change = noticesOf(before, now);
  expect(change.raise).toEqual(raise);
  expect(change.clear).toEqual(expect.arrayContaining(clear));
});

test.each([
  [15 * MINUTE + 1, undefined],
  [15 * MINUTE, 15],
  [5 * MINUTE, 5],
  [MINUTE + 1, 5],
  [MINUTE, 1],
  [0, undefined],
])('%i milliseconds before the end are within %s minutes of it', (left, minutes) => {
  expect(nearnessOf(left)).toBe(minutes);
});

function after(...events: NoticeEvent[]): NoticeList {
  return events.reduce(noticeListReducer, NO_NOTICES);
}
const at = (moment: CallMoment): NoticeEvent => ({ type: 'moment', moment });
const kinds = ({ kept }: NoticeList) => kept.map(({ notice }) => notice.kind);

test('the most urgent notice comes first, however late it came', () => {
  const list = after(
    at(calm),
    at({ ...calm, role: 'Presenter' }),
    at({ ...closing, role: 'Presenter' }),
    at({ ...closing, role: 'Presenter', mutedByOtherAt: 1 }),
    at({ ...closing, role: 'Presenter', mutedByOtherAt: 1, isReconnecting: true }),
  );
  expect(kinds(list)).toEqual(['reconnecting', 'muted', 'closing', 'role']);
  const last = noticeListReducer(list, at({ ...calm, role: 'Presenter', mutedByOtherAt: 1, closesWithin: 1 }));
  expect(kinds(last)).toEqual(['closing', 'muted', 'role', 'reconnected']);
});

test('a change of role is one notice, whether the powers that come with it arrive before it or after it', () => {
  const presenter: CallMoment = { ...calm, role: 'Presenter', mayShare: true };
  expect(kinds(after(at(calm), at({ ...presenter, mayShare: false }), at(presenter)))).toEqual(['role']);
  expect(kinds(after(at(calm), at({ ...calm, mayShare: true }), at(presenter)))).toEqual(['role']);
});

test('a dismissed notice stays away until there is news of its kind', () => {
  const shown = after(at(calm), at(closing));
  const [kept] = shown.kept;
  const dismissed = noticeListReducer(shown, { type: 'dismiss', id: kept?.id ?? 0 });
  expect(kinds(noticeListReducer(dismissed, at(closing)))).toEqual([]);
  expect(kinds(noticeListReducer(dismissed, at({ ...calm, closesWithin: 1 })))).toEqual(['closing']);
});

test('the same moment told twice, as an effect under StrictMode does, is told once', () => {
  const presenter: CallMoment = { ...calm, role: 'Presenter' };
  expect(after(at(calm), at(presenter), at(presenter)).told).toBe(1);
});
