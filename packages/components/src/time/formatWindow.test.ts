import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formatWindow, formatWindowEnd } from './formatWindow.js';

beforeEach(() => void vi.stubEnv('TZ', 'Europe/Berlin'));
afterEach(() => void vi.unstubAllEnvs());

/** Some spaces of `Intl` are narrow or don't break, depending on its version. */
const plain = (text: string) => text.replace(/\s/g, ' ');

const SPRING = [Date.parse('2027-03-28T00:30Z'), Date.parse('2027-03-28T01:30Z')] as const;
const AUTUMN = [Date.parse('2027-10-31T00:30Z'), Date.parse('2027-10-31T01:30Z')] as const;

test.each([
  ['en-US', SPRING, 'Sunday, March 28 at 1:30 AM GMT+1 – 3:30 AM GMT+2'],
  ['en-US', AUTUMN, 'Sunday, October 31 at 2:30 AM GMT+2 – 2:30 AM GMT+1'],
  ['en-GB', AUTUMN, 'Sunday 31 October at 02:30 CEST – 02:30 CET'],
  ['ja-JP', AUTUMN, '10月31日日曜日 2:30 GMT+2～2:30 GMT+1'],
])(
  'in %s, a window in which clocks change has both ends, each with its time zone',
  (language, [from, until], words) => {
    expect(plain(formatWindow(from, until, language))).toBe(words);
  },
);

test.each([
  ['clocks change on its day', ...SPRING, 'Sun, Mar 28, 1:30 AM GMT+1 – 3:30 AM GMT+2'],
  [
    'clocks change between its days',
    SPRING[0] - 86_400_000,
    SPRING[1],
    'Sat, Mar 27, 1:30 AM GMT+1 – Sun, Mar 28, 3:30 AM GMT+2',
  ],
  ['its times happen twice', AUTUMN[0], AUTUMN[0] + 600_000, 'Sun, Oct 31, 2:30 – 2:40 AM GMT+2'],
  ['no clock changes', SPRING[1], SPRING[1] + 3_600_000, 'Sun, Mar 28, 3:30 – 4:30 AM'],
])('a short window when %s', (_, from, until, words) => {
  expect(plain(formatWindow(from, until, 'en-US', { length: 'short' }))).toBe(words);
});

test('one end names the time zone if clocks show its time twice', () => {
  const [first, second] = AUTUMN.map((moment) => plain(formatWindowEnd(moment, 'en-US', { length: 'short' })));
  expect(first).toBe('Sun, Oct 31, 2:30 AM GMT+2');
  expect(second).toBe('Sun, Oct 31, 2:30 AM GMT+1');
});

test('the year is that of the time zone that is shown, not of the browser', () => {
  const now = Date.parse('2026-12-31T12:00Z');
  const newYear = Date.parse('2026-12-31T18:00Z');
  const tokyo = { timeZone: 'Asia/Tokyo', now };
  expect(plain(formatWindow(newYear, newYear + 3_600_000, 'en-US', tokyo))).toContain('January 1, 2027');
  expect(plain(formatWindowEnd(newYear, 'en-US', tokyo))).toContain('January 1, 2027');
  expect(formatWindow(newYear, newYear + 3_600_000, 'en-US', { now })).not.toContain('202');
  // In Tokyo it is 2027 already, so its year goes without saying there.
  expect(formatWindow(newYear, newYear + 3_600_000, 'en-US', { ...tokyo, now: newYear })).not.toContain('202');
});
