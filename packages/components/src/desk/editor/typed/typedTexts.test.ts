import { describe, expect, test } from 'vitest';
import { localeNames } from '../../../text/locales/index.js';
import { HALF_HOURS, readDate, readTime, writeDate, writeTime } from './index.js';

const TODAY = '2026-11-30';
// Locales with another calendar or other digits, too.
const LOCALES = [...localeNames, 'en', 'fa-IR', 'th-TH', 'ar-EG', 'hi-IN-u-nu-deva', 'en-US-u-ca-buddhist', 'bn-BD'];

describe.each(LOCALES)('%s', (locale) => {
  test('every date that is written is read as the same date', () => {
    for (let month = 1; month <= 12; month += 1) {
      for (const day of ['01', '09', '12', '28']) {
        const date = `2027-${String(month).padStart(2, '0')}-${day}`;
        expect(readDate(writeDate(date, locale), locale, TODAY)).toBe(date);
      }
    }
  });

  test('a date with the name of its month is read', () => {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, {
        calendar: 'gregory',
        timeZone: 'UTC',
        year: 'numeric',
        month,
        day: 'numeric',
      });
      for (let index = 0; index < 12; index += 1) {
        const text = format.format(Date.UTC(2027, index, 23));
        expect(readDate(text, locale, TODAY), text).toBe(
          new Date(Date.UTC(2027, index, 23)).toISOString().slice(0, 10),
        );
      }
    }
  });

  test('every time that is written is read as the same time', () => {
    for (const time of [...HALF_HOURS, '00:05', '12:59', '23:59']) {
      expect(readTime(writeTime(time, locale), locale), writeTime(time, locale)).toBe(time);
    }
  });
});

test.each([
  ['31.12.2026', 'de-DE', '2026-12-31'],
  ['31.12.26', 'de-DE', '2026-12-31'],
  ['1.2.', 'de-DE', '2027-02-01'],
  ['31122026', 'de-DE', '2026-12-31'],
  ['31. März 2027', 'de-DE', '2027-03-31'],
  ['31 marz 2027', 'de-DE', '2027-03-31'],
  ['Do., 31.12.2026', 'de-DE', '2026-12-31'],
  ['heute', 'de-DE', '2026-11-30'],
  ['Morgen', 'de-DE', '2026-12-01'],
  ['12/31/2026', 'en-US', '2026-12-31'],
  ['31/12/2026', 'en-GB', '2026-12-31'],
  ['Dec 31', 'en-US', '2026-12-31'],
  ['31 Dec 2026', 'en-US', '2026-12-31'],
  ['2026-12-31', 'en-US', '2026-12-31'],
  ['29.2.', 'de-DE', '2028-02-29'],
  ['٣١/١٢/٢٠٢٦', 'ar-SA', '2026-12-31'],
  ['31/12/2026', 'ar-SA', '2026-12-31'],
  ['1/5/12027', 'en-US', '12027-01-05'],
  ['31.12.202', 'de-DE', undefined],
  ['31.', 'de-DE', undefined],
  ['12/31/2026', 'en-GB', undefined],
  ['30.2.2027', 'de-DE', undefined],
  ['soon', 'en-US', undefined],
  ['5 maybe', 'en-US', undefined],
  ['Sept 5', 'en-US', '2027-09-05'],
  ['', 'en-US', undefined],
])('%s in %s is the date %s', (text, locale, date) => {
  expect(readDate(text, locale, TODAY)).toBe(date);
});

test.each([
  ['14:30', 'en-US', '14:30'],
  ['2:30 pm', 'en-US', '14:30'],
  ['2p', 'en-US', '14:00'],
  ['12 am', 'en-US', '00:00'],
  ['12 PM', 'en-US', '12:00'],
  ['1430', 'de-DE', '14:30'],
  ['930', 'de-DE', '09:30'],
  ['14.30 Uhr', 'de-DE', '14:30'],
  ['14', 'de-DE', '14:00'],
  ['14h30', 'fr-FR', '14:30'],
  ['下午2:30', 'zh-CN', '14:30'],
  ['٢:٣٠ م', 'ar-SA', '14:30'],
  ['14:3', 'de-DE', undefined],
  ['25:00', 'de-DE', undefined],
  ['14:60', 'de-DE', undefined],
  ['15 am', 'en-US', undefined],
  ['noon', 'en-US', undefined],
  ['14時30分', 'ja-JP', '14:30'],
  ['2 in the afternoon', 'en-US', undefined],
  ['12 midnight', 'en-US', undefined],
  ['7 evening', 'en-US', undefined],
  ['quarter to 9', 'en-US', undefined],
  ['2 Uhr nachmittags', 'de-DE', undefined],
  ['halb 8', 'de-DE', undefined],
  ['2 de la tarde', 'es-ES', undefined],
  ['-5', 'en-US', undefined],
])('%s in %s is the time %s', (text, locale, time) => {
  expect(readTime(text, locale)).toBe(time);
});
