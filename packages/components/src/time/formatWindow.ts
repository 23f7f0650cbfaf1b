import { localesFor } from '../text/index.js';
import { ownTimeZone } from './zonedTime.js';

/** How `formatWindow` and `formatWindowEnd` show days and times. */
export interface WindowFormat {
  /** IANA name. Default: the browser's own time zone. */
  timeZone?: string | undefined;
  /**
   * `long` spells out the day and the month, and always names the time zone. `short` abbreviates them, and names the time
   * zone only if it isn't the browser's. Default: `long`.
   */
  length?: 'long' | 'short' | undefined;
  /** Milliseconds since 1970. The year is shown for moments outside the year of `now`. Default: no year. */
  now?: number | undefined;
}

function formatOptions(moments: readonly number[], format: WindowFormat): Intl.DateTimeFormatOptions {
  const { timeZone = ownTimeZone(), length = 'long', now } = format;
  const yearOf = (moment: number) => new Date(moment).getFullYear();
  const showsYear = now !== undefined && moments.some((moment) => yearOf(moment) !== yearOf(now));
  return {
    weekday: length,
    day: 'numeric',
    month: length,
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    ...(showsYear && { year: 'numeric' as const }),
    ...((length === 'long' || timeZone !== ownTimeZone()) && { timeZoneName: 'short' as const }),
  };
}

/**
 * Formats a window as a range of days and times.
 *
 * @param from milliseconds since 1970, like `until`
 * @param language BCP 47 tag
 *
 * @example
 * formatWindow(from, until, 'en-GB', { timeZone: 'Europe/Berlin', length: 'short' }); // 'Wed, 5 Jun, 14:00 – 15:00 CEST'
 */
export function formatWindow(from: number, until: number, language: string, format: WindowFormat = {}): string {
  const options = formatOptions([from, until], format);
  return new Intl.DateTimeFormat(localesFor(language), options).formatRange(from, until);
}

/** Formats one end of a window with its day, in the style of `formatWindow`. */
export function formatWindowEnd(moment: number, language: string, format: WindowFormat = {}): string {
  return new Intl.DateTimeFormat(localesFor(language), formatOptions([moment], format)).format(moment);
}
