import type { Metadata } from '@anteroom/contract';
import { expect, test } from 'vitest';
import { isSameTime, roomTimeZone } from './roomTimeZone.js';

test('a room is in the time zone that the host wrote into its metadata', () => {
  expect(roomTimeZone({ timeZone: 'Asia/Tokyo' })).toBe('Asia/Tokyo');
});

test.each<Metadata>([{}, { timeZone: '' }, { timeZone: 'Middle/Earth' }])(
  '%o is no time zone, and throws nothing',
  (metadata) => {
    expect(roomTimeZone(metadata)).toBeUndefined();
  },
);

test('two names of zones with the same clocks are not told apart; those with other clocks are', () => {
  const summer = Date.parse('2026-07-01T12:00:00Z');
  const winter = Date.parse('2026-01-01T12:00:00Z');
  expect(isSameTime(summer, 'Europe/Paris', 'Europe/Berlin')).toBe(true);
  expect(isSameTime(winter, 'Europe/London', 'UTC')).toBe(true);
  expect(isSameTime(summer, 'Europe/London', 'UTC')).toBe(false);
  // A day apart, on the same hour.
  expect(isSameTime(summer, 'Pacific/Kiritimati', 'Pacific/Honolulu')).toBe(false);
});
