import { windowFault } from '@anteroom/contract';
import { expect, test } from 'vitest';
import { presetWindow, WINDOW_PRESETS } from './windowPresets.js';

// A Saturday, 23:47:31 in Berlin; the clocks go forward in the night to come.
const now = Date.parse('2030-03-30T22:47:31.500Z') + 0.5;

test('now is the minute that runs, for an hour', () => {
  expect(presetWindow('now', now, 'Europe/Berlin')).toEqual({
    validFrom: '2030-03-30T22:47:00.000Z',
    validUntil: '2030-03-30T23:47:00.000Z',
  });
});

test('tomorrow is 9:00 by the clocks of the time zone, also after a change of clocks', () => {
  expect(presetWindow('tomorrow', now, 'Europe/Berlin').validFrom).toBe('2030-03-31T07:00:00.000Z');
  expect(presetWindow('tomorrow', now, 'Asia/Tokyo').validFrom).toBe('2030-04-01T00:00:00.000Z');
});

test('next week is Monday, also on a Monday', () => {
  expect(presetWindow('next-week', now, 'Europe/Berlin').validFrom).toBe('2030-04-01T07:00:00.000Z');
  expect(presetWindow('next-week', Date.parse('2030-06-03T10:00:00Z'), 'UTC').validFrom).toBe(
    '2030-06-10T09:00:00.000Z',
  );
});

test.each(WINDOW_PRESETS)('%s is a window that the service takes', (preset) => {
  for (const timeZone of ['Europe/Berlin', 'America/New_York', 'UTC']) {
    expect(windowFault(presetWindow(preset, now, timeZone), now)).toBeUndefined();
  }
});
