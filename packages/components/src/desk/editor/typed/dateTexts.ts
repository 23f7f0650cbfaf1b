import { foldText } from '../../../search/index.js';
import { localesFor } from '../../../text/index.js';
import { latinDigits } from './latinDigits.js';
import { perLocale } from './perLocale.js';

/** The years that a room's window can have. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2099;

const ISO = /^(\d{4,6})-(\d\d)-(\d\d)$/;
type Unit = 'day' | 'month' | 'year';
const UNITS: readonly string[] = ['day', 'month', 'year'];

/** Midnight in UTC of a date as ISO 8601, with a year of four to six digits. `undefined` if there is no such date. */
export function utcDate(date: string): Date | undefined {
  const [, year, month, day] = ISO.exec(date) ?? [];
  if (day === undefined) return undefined;
  const utc = new Date(0);
  utc.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return utc.getUTCMonth() === Number(month) - 1 && utc.getUTCDate() === Number(day) ? utc : undefined;
}

function isoOf(year: number, month: number, day: number): string | undefined {
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return utcDate(date) && date;
}

/** Digits and the order of the parts are the locale's. The calendar is that of `localesFor`, which Fluent's calendar shows too. */
const dateFormat = perLocale(
  (locale) =>
    new Intl.DateTimeFormat(localesFor(locale), {
      timeZone: 'UTC',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }),
);

/**
 * A date as people write it in a language. A text that is no date stays as it is.
 *
 * @param date ISO 8601
 * @example
 * writeDate('2026-12-31', 'de-DE'); // '31.12.2026'
 */
export function writeDate(date: string, locale: string): string {
  const utc = utcDate(date);
  return utc ? dateFormat(locale).format(utc) : date;
}

function orderIn(locale: string): Unit[] {
  const parts = dateFormat(locale).formatToParts(0);
  return parts.flatMap(({ type }) => (UNITS.includes(type) ? [type as Unit] : []));
}

type MonthName = readonly [name: string, month: number];

/** The names of the months, long and short, alone and as part of a date. */
const monthNamesIn = perLocale((locale): readonly MonthName[] => {
  const formats = (['long', 'short'] as const).flatMap((month) =>
    [{ month }, { month, day: 'numeric' as const }].map(
      (options) => new Intl.DateTimeFormat(localesFor(locale), { ...options, timeZone: 'UTC' }),
    ),
  );
  const names = formats.flatMap((format) =>
    Array.from({ length: 12 }, (_, index): MonthName => {
      const parts = format.formatToParts(Date.UTC(2026, index, 1));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return [name.toLowerCase().replace(/\.$/, ''), index + 1];
    }),
  );
  // Longest first.
  return names.sort(([a], [b]) => b.length - a.length);
});

/** The number of the month whose name is in a text. */
function monthIn(typed: string, locale: string): number | undefined {
  // Without its accents a name in Thai or Bengali can be another one, so accents count if they are typed.
  for (const plain of [(text: string) => text.toLowerCase(), foldText]) {
    const text = plain(typed);
    const names = monthNamesIn(locale).filter(([name]) => !/\p{Nd}/u.test(name));
    // "maybe" is no month, but "Sept" is.
    const isWhole = (name: string) => {
      const start = text.indexOf(name);
      if (start === -1) return false;
      const [rest = ''] = /^[\p{L}\p{M}]*/u.exec(text.slice(start + name.length)) ?? [];
      return rest === '' || names.some(([other]) => plain(other).startsWith(name + rest));
    };
    const named = names.find(([name]) => isWhole(plain(name)));
    if (named) return named[1];
  }
  return undefined;
}

/** Today or tomorrow by name, such as "heute". */
function nearDay(text: string, locale: string, today: string): string | undefined {
  const words = new Intl.RelativeTimeFormat(localesFor(locale), { numeric: 'auto' });
  const ahead = [0, 1].find((days) => foldText(words.format(days, 'day')) === text);
  const utc = utcDate(today);
  if (ahead === undefined || !utc) return undefined;
  utc.setUTCDate(utc.getUTCDate() + ahead);
  return utc.toISOString().slice(0, 10);
}

/** A year of two digits is in this century. One digit and three digits are no year yet. */
function yearOf(digits: string): number | undefined {
  if (digits.length === 2) return 2000 + Number(digits);
  return digits.length >= 4 && digits.length <= 6 ? Number(digits) : undefined;
}

/** The parts of a date that is written without separators, such as `31122026`. */
function split(digits: string, order: readonly Unit[]): string[] | undefined {
  if (digits.length !== 6 && digits.length !== 8) return undefined;
  let at = 0;
  return order.map((unit) => {
    const start = at;
    at += unit === 'year' ? digits.length - 4 : 2;
    return digits.slice(start, at);
  });
}

interface Parts {
  year?: string | undefined;
  month?: string | number | undefined;
  day?: string | undefined;
}

function partsOf(text: string, locale: string): Parts | undefined {
  const order = orderIn(locale);
  const found = text.match(/\d+/g) ?? [];
  const numbers = (found.length === 1 && split(found[0] ?? '', order)) || found;
  if (numbers.length === 3) {
    const isYearFirst = (numbers[0]?.length ?? 0) >= 4;
    const units = isYearFirst ? (['year', 'month', 'day'] as const) : order;
    return Object.fromEntries(units.map((unit, index) => [unit, numbers[index]]));
  }
  const month = monthIn(text, locale);
  if (month !== undefined && numbers.length >= 1 && numbers.length <= 2) {
    const [first, second] = numbers;
    return (first?.length ?? 0) >= 4 ? { year: first, month, day: second } : { day: first, month, year: second };
  }
  if (numbers.length !== 2) return undefined;
  const units = order.filter((unit) => unit !== 'year');
  return Object.fromEntries(units.map((unit, index) => [unit, numbers[index]]));
}

/**
 * Reads a date as people type it: in the order and with the digits of the language, with a name for the month, without a
 * year, without separators, or as ISO 8601. Returns ISO 8601, also for a year that no room can have; `undefined` for
 * anything else.
 *
 * @param today ISO 8601. A date without a year is the next such day.
 * @example
 * readDate('31.12.2026', 'de-DE', '2026-11-30'); // '2026-12-31'
 * readDate('Dec 31', 'en-US', '2026-11-30');     // '2026-12-31'
 */
export function readDate(typed: string, locale: string, today: string): string | undefined {
  const text = latinDigits(typed);
  const parts = partsOf(text, locale);
  if (!parts) return nearDay(foldText(text), locale, today);
  const [month, day] = [Number(parts.month), Number(parts.day)];
  if (parts.year !== undefined) {
    const year = yearOf(parts.year);
    return year === undefined ? undefined : isoOf(year, month, day);
  }
  const thisYear = Number(today.slice(0, 4));
  const candidates = [0, 1, 2, 3, 4].map((later) => isoOf(thisYear + later, month, day));
  return candidates.find((date) => date !== undefined && date >= today);
}
