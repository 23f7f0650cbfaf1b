import { expect, test } from 'vitest';
import { clockChangeAt, momentOf, wallTimeOf } from './zonedTime.js';

const BERLIN = 'Europe/Berlin';

test.each([
  ['2030-06-05', '14:00', BERLIN, '2030-06-05T12:00:00.000Z'],
  ['2030-01-05', '14:00', BERLIN, '2030-01-05T13:00:00.000Z'],
  ['2030-06-05', '14:00', 'Asia/Kathmandu', '2030-06-05T08:15:00.000Z'],
  ['2030-06-05', '00:30', 'Pacific/Kiritimati', '2030-06-04T10:30:00.000Z'],
])('%s %s in %s is %s, and vice versa', (date, time, timeZone, moment) => {
  expect(momentOf({ date, time }, timeZone)).toBe(moment);
  expect(wallTimeOf(moment, timeZone)).toEqual({ date, time });
});

test('a time skipped when clocks go forward moves later by the same amount, and is reported', () => {
  const skipped = { date: '2030-03-31', time: '02:30' };
  expect(momentOf(skipped, BERLIN)).toBe('2030-03-31T01:30:00.000Z');
  expect(wallTimeOf('2030-03-31T01:30:00.000Z', BERLIN).time).toBe('03:30');
  expect(clockChangeAt(skipped, BERLIN)).toBe('skipped');
});

test('a time repeated when clocks go back is the first of the two, and is reported', () => {
  const repeated = { date: '2030-10-27', time: '02:30' };
  expect(momentOf(repeated, BERLIN)).toBe('2030-10-27T00:30:00.000Z');
  expect(clockChangeAt(repeated, BERLIN)).toBe('repeated');
});

test('other times are not reported', () => {
  expect(clockChangeAt({ date: '2030-06-05', time: '02:30' }, BERLIN)).toBeUndefined();
  expect(clockChangeAt({ date: '', time: '02:30' }, BERLIN)).toBeUndefined();
});

test.each([
  ['', ''],
  ['2030-06-05', ''],
  ['', '14:00'],
  ['2030-02-31', '14:00'],
  ['2030-06-05', '25:00'],
])('“%s” at “%s” is no moment', (date, time) => {
  expect(momentOf({ date, time }, BERLIN)).toBeUndefined();
});
