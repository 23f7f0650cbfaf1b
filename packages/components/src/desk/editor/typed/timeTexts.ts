import { foldText } from '../../../search/index.js';
import { localesFor } from '../../../text/index.js';
import { latinDigits } from './latinDigits.js';
import { perLocale } from './perLocale.js';

const DAY_HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Times of a day to choose from, every half an hour. */
export const HALF_HOURS = DAY_HOURS.flatMap((hour) => ['00', '30'].map((minute) => `${twoDigits(hour)}:${minute}`));

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

const timeFormat = perLocale(
  (locale) => new Intl.DateTimeFormat(localesFor(locale), { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' }),
);

/**
 * A time as people write it in a language. A text that is no time stays as it is.
 *
 * @param time hours and minutes, such as `14:30`
 * @example
 * writeTime('14:30', 'en-US'); // '2:30 PM'
 */
export function writeTime(time: string, locale: string): string {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  if (minute === undefined) return time;
  // Some languages put a space between the time and "PM" that keyboards don't have.
  const text = timeFormat(locale).format(Date.UTC(2026, 0, 1, Number(hour), Number(minute)));
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

type Half = 'morning' | 'afternoon';

const lettersOf = (text: string) => foldText(text).replace(/[^\p{L}]/gu, '');
const wordsOf = (text: string): string[] => foldText(text).match(/\p{L}+/gu) ?? [];

/** Words beside a time that the locales' formats don't have. */
const OTHER_WORDS = ['h', 'hrs', 'kl', '分', '分钟', '분'];

/** Words that stand beside a time without changing it, such as "Uhr". */
const idleWordsIn = perLocale((locale): ReadonlySet<string> => {
  const options = [{ hour: 'numeric' }, { timeStyle: 'medium' }, { timeStyle: 'short' }] as const;
  const parts = options.flatMap((option) =>
    new Intl.DateTimeFormat(localesFor(locale), { ...option, timeZone: 'UTC' }).formatToParts(0),
  );
  return new Set([...OTHER_WORDS, ...parts.flatMap(({ type, value }) => (type === 'literal' ? wordsOf(value) : []))]);
});

/**
 * The half of the day that words name, in the language or in English. Returns `null` for words that say nothing about it, and
 * `undefined` for any others: they may mean another time.
 */
function halfOfDay(words: readonly string[], locale: string): Half | null | undefined {
  const letters = words.filter((word) => !idleWordsIn(locale).has(word)).join('');
  if (letters === '') return null;
  if (letters === 'a' || letters === 'am') return 'morning';
  if (letters === 'p' || letters === 'pm') return 'afternoon';
  const format = new Intl.DateTimeFormat(localesFor(locale), { timeZone: 'UTC', hour: 'numeric', hour12: true });
  const named = DAY_HOURS.filter((hour) => {
    const period = format.formatToParts(Date.UTC(2026, 0, 1, hour)).find(({ type }) => type === 'dayPeriod');
    return period !== undefined && lettersOf(period.value) === letters;
  });
  if (named.length === 0) return undefined;
  if (named.every((hour) => hour < 12)) return 'morning';
  return named.every((hour) => hour >= 12) ? 'afternoon' : undefined;
}

function hourOf(hour: number, half: Half | null): number | undefined {
  if (half === 'morning') return hour > 12 ? undefined : hour % 12;
  return half === 'afternoon' && hour < 12 ? hour + 12 : hour;
}

/**
 * Reads a time as people type it: `14:30`, `14.30`, `1430`, `14 h`, `2:30 pm`, with the digits and the words of the language.
 * Returns hours and minutes, such as `14:30`; `undefined` for anything else.
 *
 * @example
 * readTime('2 pm', 'en-US'); // '14:00'
 */
export function readTime(typed: string, locale: string): string | undefined {
  const text = latinDigits(typed);
  const numbers = text.match(/\d+/g) ?? [];
  const [first = '', second] = numbers;
  if (first === '' || numbers.length > 3 || (second !== undefined && second.length !== 2)) return undefined;
  const isPlain = second === undefined && first.length >= 3;
  if (first.length > (isPlain ? 4 : 2)) return undefined;
  const minute = Number(second ?? (isPlain ? first.slice(-2) : 0));
  const half = halfOfDay(wordsOf(text), locale);
  if (half === undefined || /^\s*[-−+]/.test(text)) return undefined;
  const hour = hourOf(Number(isPlain ? first.slice(0, -2) : first), half);
  if (hour === undefined || hour > 23 || minute > 59) return undefined;
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}
