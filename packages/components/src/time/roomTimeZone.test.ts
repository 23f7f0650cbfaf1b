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
  expect(isSameTime(summer, 'Europe/Paris', 'Europe/Berlin')).toBe(true);
  expect(isSameTime(winter, 'Europe/London', 'UTC')).toBe(true);
  expect(isSameTime(summer, 'Europe/London', 'UTC')).toBe(false);
  // A day apart, on the same hour.
  expect(isSameTime(summer, 'Pacific/Kiritimati', 'Pacific/Honolulu')).toBe(false);
});
