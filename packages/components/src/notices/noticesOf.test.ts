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
  isSoundBlocked: false,
  lostDevices: {},
  elsewhere: undefined,
  closesAt: 60 * MINUTE,
  closesWithin: undefined,
  knocks: [],
};
/** A headset was pulled out, and there is nothing else. */
const headless: CallMoment = {
  ...calm,
  lostDevices: { microphone: { instead: undefined }, speaker: { instead: undefined } },
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
  ['a call without changes raises nothing', { before: calm, now: calm }],
  ['a calm first moment raises nothing', { now: calm }],
  [
    'a lost connection is raised',
    { before: calm, now: { ...calm, isReconnecting: true }, raise: [{ kind: 'reconnecting' }] },
  ],
  [
    'a restored connection is raised, and clears the lost one',
    {
      before: { ...calm, isReconnecting: true },
      now: calm,
      raise: [{ kind: 'reconnected' }],
      clear: ['reconnecting'],
    },
  ],
  [
    'sound that the browser blocks is raised from the start',
    { before: undefined, now: { ...calm, isSoundBlocked: true }, raise: [{ kind: 'sound' }] },
  ],
  [
    'sound that stays blocked is raised once',
    { before: { ...calm, isSoundBlocked: true }, now: { ...calm, isSoundBlocked: true } },
  ],
  ['sound that plays clears it', { before: { ...calm, isSoundBlocked: true }, now: calm, clear: ['sound'] }],
  [
    'a device that is pulled out is raised, with what is used instead',
    {
      before: calm,
      now: { ...calm, lostDevices: { microphone: { instead: 'Headset' } } },
      raise: [{ kind: 'microphone', instead: 'Headset' }],
    },
  ],
  ['a device that is still lost is raised once', { before: headless, now: { ...headless, microphoneOn: false } }],
  ['a device that is back clears it', { before: headless, now: calm, clear: ['microphone', 'speaker'] }],
  [
    'five minutes before the end are raised',
    { before: calm, now: closing, raise: [{ kind: 'closing', minutes: 5, closesAt }] },
  ],
  [
    'one minute before the end is raised again',
    { before: closing, now: { ...calm, closesWithin: 1 }, raise: [{ kind: 'closing', minutes: 1, closesAt }] },
  ],
  [
    'the end is raised for users who join in the last minutes',
    { now: closing, raise: [{ kind: 'closing', minutes: 5, closesAt }] },
  ],
  ['the end is raised once', { before: closing, now: closing }],
  [
    'an extension is raised, and clears the end',
    {
      before: closing,
      now: { ...calm, closesAt: 90 * MINUTE },
      raise: [{ kind: 'extended', closesAt: 90 * MINUTE }],
      clear: ['closing'],
    },
  ],
  [
    'an earlier end is raised',
    { before: calm, now: { ...calm, closesAt: 40 * MINUTE }, raise: [{ kind: 'shortened', closesAt: 40 * MINUTE }] },
  ],
  [
    'an earlier end that is near is raised as closing',
    {
      before: calm,
      now: { ...closing, closesAt: 4 * MINUTE },
      raise: [{ kind: 'closing', minutes: 5, closesAt: 4 * MINUTE }],
      clear: ['extended'],
    },
  ],
  [
    'being muted by someone else is raised',
    { before: calm, now: { ...calm, microphoneOn: false, mutedByOtherAt: 7 }, raise: [{ kind: 'muted' }] },
  ],
  [
    'being muted again is raised again',
    { before: { ...calm, mutedByOtherAt: 7 }, now: { ...calm, mutedByOtherAt: 9 }, raise: [{ kind: 'muted' }] },
  ],
  ['muting yourself raises nothing', { before: calm, now: { ...calm, microphoneOn: false } }],
  [
    'unmuting clears the notice about being muted',
    {
      before: { ...calm, microphoneOn: false, mutedByOtherAt: 7 },
      now: { ...calm, mutedByOtherAt: 7 },
      clear: ['muted'],
    },
  ],
  [
    'a new role is raised, and replaces notices about the permissions that come with it',
    {
      before: calm,
      now: { ...calm, role: 'Presenter' },
      raise: [{ kind: 'role', role: 'Presenter' }],
      clear: ['sharing'],
    },
  ],
  ['the first role raises nothing', { before: { ...calm, role: undefined }, now: calm }],
  ['a role that is unknown for a moment raises nothing', { before: calm, now: { ...calm, role: undefined } }],
  [
    'permission to share the screen is raised',
    { before: calm, now: { ...calm, mayShare: true }, raise: [{ kind: 'sharing', may: true }] },
  ],
  [
    'losing permission to share the screen is raised',
    { before: { ...calm, mayShare: true }, now: calm, raise: [{ kind: 'sharing', may: false }] },
  ],
  ['permission to share from the start raises nothing', { before: { ...calm, mayShare: undefined }, now: calm }],
  [
    'a call on another device is raised',
    { before: calm, now: { ...calm, elsewhere: 'device' }, raise: [{ kind: 'elsewhere', where: 'device' }] },
  ],
  [
    'this call in another tab is raised from the start',
    { before: undefined, now: { ...calm, elsewhere: 'tab' }, raise: [{ kind: 'elsewhere', where: 'tab' }] },
  ],
  ['the end of the call there clears it', { before: { ...calm, elsewhere: 'tab' }, now: calm, clear: ['elsewhere'] }],
  ['a knock is raised', { before: calm, now: { ...calm, knocks: ['a'] }, raise: [{ kind: 'knock' }] }],
  [
    'another knock is raised',
    { before: { ...calm, knocks: ['a'] }, now: { ...calm, knocks: ['a', 'b'] }, raise: [{ kind: 'knock' }] },
  ],
  [
    'an answered knock changes nothing while others wait',
    { before: { ...calm, knocks: ['a', 'b'] }, now: { ...calm, knocks: ['b'] } },
  ],
  ['the last answered knock clears the notice', { before: { ...calm, knocks: ['a'] }, now: calm, clear: ['knock'] }],
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
])('%i milliseconds before the end, the nearness is %s', (left, minutes) => {
  expect(nearnessOf(left)).toBe(minutes);
});

function after(...events: NoticeEvent[]): NoticeList {
  return events.reduce(noticeListReducer, NO_NOTICES);
}
const at = (moment: CallMoment): NoticeEvent => ({ type: 'moment', moment });
const kinds = ({ kept }: NoticeList) => kept.map(({ notice }) => notice.kind);

test('the most urgent notice comes first, even if it was raised last', () => {
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

test('a role change is one notice, whether its permissions arrive before or after it', () => {
  const presenter: CallMoment = { ...calm, role: 'Presenter', mayShare: true };
  expect(kinds(after(at(calm), at({ ...presenter, mayShare: false }), at(presenter)))).toEqual(['role']);
  expect(kinds(after(at(calm), at({ ...calm, mayShare: true }), at(presenter)))).toEqual(['role']);
});

test('a dismissed notice stays away until its kind is raised again', () => {
  const shown = after(at(calm), at(closing));
  const [kept] = shown.kept;
  const dismissed = noticeListReducer(shown, { type: 'dismiss', id: kept?.id ?? 0 });
  expect(kinds(noticeListReducer(dismissed, at(closing)))).toEqual([]);
  expect(kinds(noticeListReducer(dismissed, at({ ...calm, closesWithin: 1 })))).toEqual(['closing']);
});

test('the same moment dispatched twice, as by an effect under StrictMode, raises one notice', () => {
  const presenter: CallMoment = { ...calm, role: 'Presenter' };
  expect(after(at(calm), at(presenter), at(presenter)).told).toBe(1);
});
