import { expect, test } from 'vitest';
import { isMoment } from './moments.js';

test.each([
  '2030-06-05T12:00:00Z',
  '2030-06-05T12:00:00.123Z',
  '2030-06-05T12:00:00.1234567+01:00',
  '2030-06-05T23:59:59-23:59',
  '2028-02-29T00:00:00Z',
  '2000-02-29T00:00:00Z',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
])('%s is a moment', (text) => expect(isMoment(text)).toBe(true));

test.each([
  ['an offset without minutes', '2030-06-05T12:00:00+05'],
  ['an offset without a colon', '2030-06-05T12:00:00+0500'],
  ['no time zone', '2030-06-05T12:00:00'],
  ['no seconds', '2030-06-05T12:00Z'],
  ['a space instead of the T', '2030-06-05 12:00:00Z'],
  ['31 February', '2030-02-31T12:00:00Z'],
  ['29 February of a common year', '2027-02-29T12:00:00Z'],
  ['29 February of 1900', '1900-02-29T12:00:00Z'],
  ['31 April', '2030-04-31T12:00:00Z'],
  ['day 0', '2030-04-00T12:00:00Z'],
  ['month 13', '2030-13-01T12:00:00Z'],
  ['24 o’clock', '2030-06-05T24:00:00Z'],
  ['second 60', '2030-06-05T23:59:60Z'],
  ['the year 0 in UTC', '0001-01-01T00:00:00+01:00'],
  ['the year 10000 in UTC', '9999-12-31T23:59:59-01:00'],
  ['a year of six digits', '+002030-06-05T12:00:00Z'],
  ['another alphabet’s digits', '２030-06-05T12:00:00Z'],
  ['a trailing line break', '2030-06-05T12:00:00Z\n'],
  ['an empty text', ''],
])('%s is not a moment', (_, text) => expect(isMoment(text)).toBe(false));
