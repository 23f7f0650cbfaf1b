import { Temporal } from 'temporal-polyfill';
import { foldText } from '../../../search/index.js';

/** A time zone to choose, with what it can be found by. */
export interface TimeZoneChoice {
  /** A name that `Intl` of this browser takes. */
  id: string;
  /** Every name of the zone, current or not. */
  names: readonly string[];
  city: string;
  /** In the person's language; empty for UTC. */
  country: string;
  /** Such as "Central European Time", in the person's language. */
  name: string;
  /** Such as "UTC+5:30", at the moment for which the zones were listed. */
  offset: string;
  offsetMinutes: number;
  /** Folded words, each after a space: the city and the country first. */
  words: string;
}

/** The last part of a zone's name: "Ho Chi Minh" of `Asia/Ho_Chi_Minh`. */
export function cityOf(timeZone: string): string {
  return (timeZone.split('/').pop() ?? timeZone).replaceAll('_', ' ');
}

/** Such as "UTC+5:30". */
export function offsetName(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const [hour, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${hour}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** The offset of a time zone at a moment, such as "UTC+1". @param at milliseconds since 1970 */
export function offsetAt(timeZone: string, at: number): string {
  const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(timeZone);
  return offsetName(Math.round(offsetNanoseconds / 60e9));
}

/** How many minutes a typed offset is ahead of UTC, such as `+5:30`, `UTC+1` or `gmt-0400`. */
function offsetIn(typed: string): number | undefined {
  const [, sign, hour, minute = '0'] = /^(?:utc|gmt)?([+-])(\d{1,2}):?(\d\d)?$/.exec(typed) ?? [];
  return hour === undefined ? undefined : (sign === '-' ? -1 : 1) * (Number(hour) * 60 + Number(minute));
}

/**
 * Finds time zones by city, country, name, abbreviation, IANA name or offset. Every typed word must begin a word of the zone.
 * Zones whose city or country begins with the text come first.
 *
 * @example
 * searchTimeZones(choices, 'munchen'); // Berlin
 * searchTimeZones(choices, '+5:30');   // Colombo, Kolkata
 */
export function searchTimeZones(choices: readonly TimeZoneChoice[], query: string): readonly TimeZoneChoice[] {
  const text = foldText(query).replaceAll('−', '-');
  const offset = offsetIn(text.replace(/\s/g, ''));
  if (offset !== undefined) return choices.filter(({ offsetMinutes }) => offsetMinutes === offset);
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const found = choices.filter((choice) => words.every((word) => choice.words.includes(` ${word}`)));
  const rank = ({ city, country }: TimeZoneChoice) =>
    foldText(city).startsWith(text) ? 0 : foldText(country).startsWith(text) ? 1 : 2;
  return [...found].sort((a, b) => rank(a) - rank(b));
}
