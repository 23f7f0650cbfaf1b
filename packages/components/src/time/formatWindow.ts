import { isClockChangeBetween, isSameDay, isSameYear, isTimeRepeated, localesFor } from '../text/index.js';
import { ownTimeZone } from './zonedTime.js';

/** How `formatWindow` and `formatWindowEnd` show days and times. */
export interface WindowFormat {
  /** IANA name. Default: the browser's own time zone. */
  timeZone?: string | undefined;
  /**
   * `long` spells out the day and the month, and always names the time zone. `short` abbreviates them, and names the time
   * zone only if it isn't the browser's or if clocks change. Default: `long`.
   */
  length?: 'long' | 'short' | undefined;
  /** Milliseconds since 1970. The year is shown for moments outside the year of `now`. Default: no year. */
  now?: number | undefined;
}

const TIME: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
const DAY_MS = 24 * 60 * 60_000;

function formatOptions(from: number, until: number, format: WindowFormat): Intl.DateTimeFormatOptions {
  const { timeZone = ownTimeZone(), length = 'long', now } = format;
  const ends = [from, until];
  const showsYear = now !== undefined && ends.some((end) => !isSameYear(end, now, timeZone));
  const namesZone =
    length === 'long' ||
    timeZone !== ownTimeZone() ||
    isClockChangeBetween(from, until, timeZone) ||
    ends.some((end) => isTimeRepeated(end, timeZone));
  return {
    weekday: length,
    day: 'numeric',
    month: length,
    ...TIME,
    timeZone,
    ...(showsYear && { year: 'numeric' as const }),
    ...(namesZone && { timeZoneName: 'short' as const }),
  };
}

/** What stands between the two ends of a range, such as " – ". */
function separatorOf(format: Intl.DateTimeFormat, from: number): string {
  const parts = format.formatRangeToParts(from, from + DAY_MS);
  return parts.find(({ source, type }) => source === 'shared' && type === 'literal')?.value ?? ' – ';
}

/**
 * Formats a window as a range of days and times. If clocks change during the window, both ends name their time zone:
 * "Sunday 31 October at 02:30 CEST – 02:30 CET".
 *
 * @param from milliseconds since 1970, like `until`
 * @param language BCP 47 tag
 *
 * @example
 * formatWindow(from, until, 'en-GB', { timeZone: 'Europe/Berlin', length: 'short' }); // 'Wed, 5 Jun, 14:00 – 15:00 CEST'
 */
export function formatWindow(from: number, until: number, language: string, format: WindowFormat = {}): string {
  const locales = localesFor(language);
  const options = formatOptions(from, until, format);
  const { timeZone, timeZoneName } = options;
  const whole = new Intl.DateTimeFormat(locales, options);
  if (!isClockChangeBetween(from, until, timeZone) || !isSameDay(from, until, timeZone)) {
    return whole.formatRange(from, until);
  }
  // Within one day, `formatRange` names the time zone of the end alone, and omits the end if clocks show the same time.
  const end = new Intl.DateTimeFormat(locales, { ...TIME, timeZone, timeZoneName });
  return `${whole.format(from)}${separatorOf(whole, from)}${end.format(until)}`;
}

/** Formats one end of a window with its day, in the style of `formatWindow`. */
export function formatWindowEnd(moment: number, language: string, format: WindowFormat = {}): string {
  return new Intl.DateTimeFormat(localesFor(language), formatOptions(moment, moment, format)).format(moment);
}
