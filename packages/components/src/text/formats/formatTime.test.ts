import { afterEach, expect, test, vi } from 'vitest';
import { countdownParts, formatDuration, formatList, formatMoment } from './formatTime.js';

afterEach(() => void vi.unstubAllEnvs());

test.each([
  [0, '0 minutes 00 seconds'],
  [-5000, '0 minutes 00 seconds'],
  [1, '0 minutes 01 second'],
  [665_000, '11 minutes 05 seconds'],
  [7_865_000, '2 hours 11 minutes 05 seconds'],
  [3 * 86_400_000 + 60_000, '3 days 00 hours 01 minute 00 seconds'],
])('%i ms left count down as %s', (left, shown) => {
  const parts = countdownParts(left, 'en').map(({ figure, label }) => `${figure} ${label}`);
  expect(parts.join(' ')).toBe(shown);
});

test.each([
  [40_000, '40 seconds'],
  [60_000, '1 minute'],
  [12 * 60_000 + 59_000, '12 minutes'],
  [65 * 60_000, '1 hour and 5 minutes'],
  [51 * 3_600_000, '2 days and 3 hours'],
])('%i ms last %s', (duration, words) => {
  expect(formatDuration(duration, 'en')).toBe(words);
});

test('durations and lists follow the language of the catalogue', () => {
  expect(formatDuration(65 * 60_000, 'de')).toBe('1 Stunde und 5 Minuten');
  expect(formatList(['Ada', 'Ben'], 'fr')).toBe('Ada et Ben');
});

test('a moment of today is a time alone, and one of another day says the day', () => {
  const noon = new Date(2026, 5, 5, 12).getTime();
  expect(formatMoment(new Date(2026, 5, 5, 14).getTime(), noon, 'en-GB')).toBe('14:00');
  expect(formatMoment(new Date(2026, 5, 6, 14).getTime(), noon, 'en-GB')).toContain('June');
  expect(formatMoment(new Date(2027, 5, 6, 14).getTime(), noon, 'en-GB')).toContain('2027');
});

test.each(['fa-IR', 'th-TH', 'ar-SA', 'en-US-u-ca-buddhist'])(
  'a moment in %s has the year of the editor’s fields',
  (tag) => {
    const noon = new Date(2026, 5, 5, 12).getTime();
    const year = new Intl.NumberFormat(tag, { useGrouping: false }).format(2027);
    expect(formatMoment(new Date(2027, 5, 6, 14).getTime(), noon, tag)).toContain(year);
  },
);

test('a moment whose time happens twice, because clocks go back, names the time zone', () => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  const now = Date.parse('2027-10-30T22:30Z');
  const at = (moment: string) => formatMoment(Date.parse(moment), now, 'en-GB');
  expect(at('2027-10-31T00:30Z')).toBe('02:30 CEST');
  expect(at('2027-10-31T01:30Z')).toBe('02:30 CET');
  expect(at('2027-10-31T12:30Z')).toBe('13:30');
});
