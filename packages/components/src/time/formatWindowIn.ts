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
 * A window as a range with its days, by the clocks of a time zone, which is named where it is not the person's own.
 *
 * @param from milliseconds since 1970, as `until` and `now`
 * @param timeZone an IANA name
 */
export function formatWindowIn(from: number, until: number, now: number, timeZone: string, language: string): string {
  return new Intl.DateTimeFormat(localesFor(language), options([from, until], now, timeZone)).formatRange(from, until);
}

/** A moment with its day, as `formatWindowIn` shows it. */
export function formatMomentIn(moment: number, now: number, timeZone: string, language: string): string {
  return new Intl.DateTimeFormat(localesFor(language), options([moment], now, timeZone)).format(moment);
}
