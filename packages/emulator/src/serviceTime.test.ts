import { expect, it } from 'vitest';
import { isMoment, serviceTime } from './serviceTime.js';

it('writes seven digits and an offset, and reads what it writes', () => {
  expect(serviceTime(0)).toBe('1970-01-01T00:00:00.0000000+00:00');
  expect(isMoment(serviceTime(Date.UTC(2028, 1, 29)))).toBe(true);
});

it.each([
  '2026-11-22T17:00:00Z',
  '2026-11-22T17:00:00.123Z',
  '2026-11-22T17:00:00.1234567+01:00',
  '2028-02-29T00:00:00Z',
])('%s is a moment', (text) => {
  expect(isMoment(text)).toBe(true);
});

it.each([
  '2026-02-30T00:00:00Z',
  '2027-02-29T00:00:00Z',
  '2026-11-22 17:00:00Z',
  '2026-11-22',
  '2026-13-01T00:00:00Z',
  '2026-11-22T25:00:00Z',
  '2026-11-22T17:00:00',
  'tomorrow',
])('%s is not', (text) => {
  expect(isMoment(text)).toBe(false);
});
