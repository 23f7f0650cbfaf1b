import { LONGEST_WINDOW_DAYS } from '@anteroom/contract';
import { Temporal } from 'temporal-polyfill';

/** The presets, each with a button. */
export const WINDOW_PRESETS = ['now', 'tomorrow', 'next-week', 'longest'] as const;

export type WindowPreset = (typeof WINDOW_PRESETS)[number];

/** The lengths to choose from, in minutes. */
export const WINDOW_LENGTHS = [15, 30, 45, 60] as const;

/** Both ends are ISO 8601 UTC. */
export interface Window {
  validFrom: string;
  validUntil: string;
}

/** When the presets for later days open, in local time. */
const MORNING = { hour: 9, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 };

function iso(moment: Temporal.ZonedDateTime): string {
  return new Date(moment.epochMilliseconds).toISOString();
}

/**
 * The window of a preset. `now`, `tomorrow` at 9:00 and `next-week` on Monday at 9:00 last an hour. `longest` starts
 * now and lasts as long as the service allows.
 *
 * @param now milliseconds since 1970
 * @param timeZone IANA name of the zone that decides which day is tomorrow
 */
export function presetWindow(preset: WindowPreset, now: number, timeZone: string): Window {
  // `Temporal` takes only whole milliseconds; the endpoint's clock has fractions.
  const minute = Temporal.Instant.fromEpochMilliseconds(Math.floor(now))
    .toZonedDateTimeISO(timeZone)
    .round({ smallestUnit: 'minute', roundingMode: 'floor' });
  const from = {
    now: minute,
    tomorrow: minute.add({ days: 1 }).with(MORNING),
    'next-week': minute.add({ days: 8 - minute.dayOfWeek }).with(MORNING),
    longest: minute,
  }[preset];
  // The service counts days of 24 hours, regardless of daylight saving changes.
  const until = from.add({ hours: preset === 'longest' ? LONGEST_WINDOW_DAYS * 24 : 1 });
  return { validFrom: iso(from), validUntil: iso(until) };
}

/** The window of a length, in minutes, from an opening in ISO 8601. */
export function windowOfLength(validFrom: string, minutes: number): Window {
  return { validFrom, validUntil: new Date(Date.parse(validFrom) + minutes * 60_000).toISOString() };
}
