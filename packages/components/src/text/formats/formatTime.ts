import { isolated } from './isolated.js';
import { isSameDay, isSameYear, isTimeRepeated } from './zones.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The locales to format in, best first. A tag without a region leaves the region to the person: `en` shows 14:00 to someone
 * in Britain and 2:00 PM to someone in the United States. A tag with a region, such as `en-GB`, is used as it is.
 *
 * Dates are those of the Gregorian calendar in every language. `Intl` would take a language's own, which the fields of the
 * editor don't have: the year would be 2026 in the field and 1405 in the sentence below it.
 */
export function localesFor(language: string): string[] {
  const { language: base, region } = new Intl.Locale(language);
  const own = region || typeof navigator === 'undefined' ? [] : (navigator.languages ?? []);
  const tags = [...own.filter((tag) => tag.split('-')[0] === base), language];
  return tags.map((tag) => new Intl.Locale(tag, { calendar: 'gregory' }).toString());
}

/**
 * A moment in the person's own time zone: "14:00" today, "Fri, 5 June, 14:00" on another day. When clocks go back, the times
 * that happen twice come with the name of the time zone: "02:30 CEST".
 *
 * @param moment milliseconds since 1970
 * @param now milliseconds since 1970; decides whether the moment is today, and this year
 */
export function formatMoment(moment: number, now: number, language: string): string {
  return new Intl.DateTimeFormat(localesFor(language), {
    ...(!isSameDay(moment, now) && { weekday: 'short', day: 'numeric', month: 'long' }),
    ...(!isSameYear(moment, now) && { year: 'numeric' }),
    hour: 'numeric',
    minute: '2-digit',
    ...(isTimeRepeated(moment) && { timeZoneName: 'short' }),
  }).format(moment);
}

function formatUnit(value: number, unit: string, language: string): string {
  return new Intl.NumberFormat(localesFor(language), { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** Parts as a list in words: "Ada, Ben and Cleo". A part in a script of the other direction doesn't change their order. */
export function formatList(parts: readonly string[], language: string): string {
  const format = new Intl.ListFormat(localesFor(language), { type: 'conjunction' });
  return format.format(parts.map((part) => isolated(part, language)));
}

/**
 * A length of time in at most two units: "2 days and 3 hours", "12 minutes", "40 seconds". Smaller units are dropped.
 *
 * @param duration milliseconds
 */
export function formatDuration(duration: number, language: string): string {
  const [big, small, unit, smallUnit] =
    duration >= DAY
      ? [DAY, HOUR, 'day', 'hour']
      : duration >= HOUR
        ? [HOUR, MINUTE, 'hour', 'minute']
        : duration >= MINUTE
          ? [MINUTE, MINUTE, 'minute', 'minute']
          : [1000, 1000, 'second', 'second'];
  const many = Math.floor(duration / big);
  const few = Math.floor((duration % big) / small);
  const parts = [formatUnit(many, unit, language)];
  if (few > 0) parts.push(formatUnit(few, smallUnit, language));
  return formatList(parts, language);
}

/** One figure of a time left, and what it counts: "05" and "minutes", spoken as "5 minutes". */
export interface CountdownPart {
  unit: 'day' | 'hour' | 'minute' | 'second';
  figure: string;
  label: string;
  spoken: string;
}

/**
 * Time left as figures with their units: from the largest that is not 0 (at least minutes) down to seconds. Seconds are
 * rounded up, so that the count reaches 0 only when no time is left.
 *
 * @param left milliseconds; negative values count as 0
 */
export function countdownParts(left: number, language: string): CountdownPart[] {
  const seconds = Math.max(0, Math.ceil(left / 1000));
  const counts = [
    ['day', Math.floor(seconds / 86_400)],
    ['hour', Math.floor(seconds / 3600) % 24],
    ['minute', Math.floor(seconds / 60) % 60],
    ['second', seconds % 60],
  ] as const;
  const largest = counts.findIndex(([unit, count]) => count > 0 || unit === 'minute');
  const locales = localesFor(language);
  return counts.slice(largest).map(([unit, count], index) => {
    const words = new Intl.NumberFormat(locales, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(count);
    return {
      unit,
      figure: new Intl.NumberFormat(locales, {
        minimumIntegerDigits: index === 0 ? 1 : 2,
        useGrouping: false,
      }).format(count),
      label: words.find((part) => part.type === 'unit')?.value ?? unit,
      spoken: words.map(({ value }) => value).join(''),
    };
  });
}

/**
 * How long ago something was: "2 minutes ago", "now" within the first minute.
 *
 * @param ago milliseconds; negative values count as 0
 */
export function formatAgo(ago: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(localesFor(language), { numeric: 'auto' });
  if (ago < MINUTE) return format.format(0, 'second');
  if (ago < HOUR) return format.format(-Math.floor(ago / MINUTE), 'minute');
  return ago < DAY ? format.format(-Math.floor(ago / HOUR), 'hour') : format.format(-Math.floor(ago / DAY), 'day');
}
