import { localesFor } from '../text/index.js';
import { ownTimeZone } from './zonedTime.js';

function options(moments: readonly number[], now: number, timeZone: string): Intl.DateTimeFormatOptions {
  const thisYear = new Date(now).getFullYear();
  const isThisYear = moments.every((moment) => new Date(moment).getFullYear() === thisYear);
  return {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    ...(!isThisYear && { year: 'numeric' as const }),
    ...(timeZone !== ownTimeZone() && { timeZoneName: 'short' as const }),
  };
}

/**
 * Formats a window as a range of days and times in a time zone, which is named if it is not the browser's.
 *
 * @param from milliseconds since 1970, like `until` and `now`
 * @param now the year is shown only for windows outside the year of `now`
 * @param timeZone IANA name
 * @param language BCP 47 tag
 */
export function formatWindowIn(from: number, until: number, now: number, timeZone: string, language: string): string {
  return new Intl.DateTimeFormat(localesFor(language), options([from, until], now, timeZone)).formatRange(from, until);
}

/** Formats a moment with its day, in the style of `formatWindowIn`. */
export function formatMomentIn(moment: number, now: number, timeZone: string, language: string): string {
  return new Intl.DateTimeFormat(localesFor(language), options([moment], now, timeZone)).format(moment);
}
