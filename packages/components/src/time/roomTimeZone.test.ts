import type { Metadata } from '@anteroom/contract';
import { expect, test } from 'vitest';
import { isSameTime, roomTimeZone } from './roomTimeZone.js';

test('the time zone of a room comes from its metadata', () => {
  expect(roomTimeZone({ timeZone: 'Asia/Tokyo' })).toBe('Asia/Tokyo');
});

test.each<Metadata>([{}, { timeZone: '' }, { timeZone: 'Middle/Earth' }])(
  '%o gives no time zone and does not throw',
  (metadata) => {
    expect(roomTimeZone(metadata)).toBeUndefined();
  },
);

test('zones with the same clocks count as the same time, zones with other clocks do not', () => {
  const summer = Date.parse('2026-07-01T12:00:00Z');
  const winter = Date.parse('2026-01-01T12:00:00Z');
  expect(isSameTime(summer, summer, 'Europe/Paris', 'Europe/Berlin')).toBe(true);
  expect(isSameTime(winter, winter, 'Europe/London', 'UTC')).toBe(true);
  expect(isSameTime(summer, summer, 'Europe/London', 'UTC')).toBe(false);
  // A day apart, on the same hour.
  expect(isSameTime(summer, summer, 'Pacific/Kiritimati', 'Pacific/Honolulu')).toBe(false);
});

test('zones of which only one changes its clocks during a window are not the same time', () => {
  const [from, until] = [Date.parse('2027-03-28T00:30Z'), Date.parse('2027-03-28T01:30Z')];
  expect(isSameTime(from, until, 'Europe/Berlin', 'Africa/Lagos')).toBe(false);
  expect(isSameTime(from, from, 'Europe/Berlin', 'Africa/Lagos')).toBe(true);
});
