import { windowFault } from '@anteroom/contract';
import { expect, test } from 'vitest';
import { presetWindow, WINDOW_PRESETS } from './windowPresets.js';

// A Saturday, 23:47:31 in Berlin. Clocks go forward that night.
const now = Date.parse('2030-03-30T22:47:31.500Z') + 0.5;

test('now starts at the current minute, for an hour', () => {
  expect(presetWindow('now', now, 'Europe/Berlin')).toEqual({
    validFrom: '2030-03-30T22:47:00.000Z',
    validUntil: '2030-03-30T23:47:00.000Z',
  });
});

test('tomorrow is 9:00 in the time zone, even after a daylight saving change', () => {
  expect(presetWindow('tomorrow', now, 'Europe/Berlin').validFrom).toBe('2030-03-31T07:00:00.000Z');
  expect(presetWindow('tomorrow', now, 'Asia/Tokyo').validFrom).toBe('2030-04-01T00:00:00.000Z');
});

test('next week is the coming Monday, even on a Monday', () => {
  expect(presetWindow('next-week', now, 'Europe/Berlin').validFrom).toBe('2030-04-01T07:00:00.000Z');
  expect(presetWindow('next-week', Date.parse('2030-06-03T10:00:00Z'), 'UTC').validFrom).toBe(
    '2030-06-10T09:00:00.000Z',
  );
});

test.each(WINDOW_PRESETS)('%s is a window that the service accepts', (preset) => {
  for (const timeZone of ['Europe/Berlin', 'America/New_York', 'UTC']) {
    expect(windowFault(presetWindow(preset, now, timeZone), now)).toBeUndefined();
  }
});
