import { LONGEST_WINDOW_DAYS } from '@anteroom/contract';
import { Temporal } from 'temporal-polyfill';

/** The windows that one press chooses. */
export const WINDOW_PRESETS = ['now', 'tomorrow', 'next-week', 'longest'] as const;

export type WindowPreset = (typeof WINDOW_PRESETS)[number];

/** Both ends are ISO 8601 UTC. */
export interface Window {
  validFrom: string;
  validUntil: string;
}

/** When a room opens that is not meant to open at once, on the clocks of its time zone. */
const MORNING = { hour: 9, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 };

function iso(moment: Temporal.ZonedDateTime): string {
  return new Date(moment.epochMilliseconds).toISOString();
}

/**
 * The window of a preset: `now` for an hour, `tomorrow` at 9:00 and `next-week` on Monday at 9:00 for an hour each, and
 * `longest`, from now for as long as the service allows.
 *
 * @param now milliseconds since 1970
 * @param timeZone an IANA name: whose tomorrow it is
 */
export function presetWindow(preset: WindowPreset, now: number, timeZone: string): Window {
  // The endpoint's clock is told to half a millisecond.
  const minute = Temporal.Instant.fromEpochMilliseconds(Math.floor(now))
    .toZonedDateTimeISO(timeZone)
    .round({ smallestUnit: 'minute', roundingMode: 'floor' });
  const from = {
    now: minute,
    tomorrow: minute.add({ days: 1 }).with(MORNING),
    'next-week': minute.add({ days: 8 - minute.dayOfWeek }).with(MORNING),
    longest: minute,
  }[preset];
  // The service counts days of 24 hours, whatever the clocks do.
  const until = from.add({ hours: preset === 'longest' ? LONGEST_WINDOW_DAYS * 24 : 1 });
  return { validFrom: iso(from), validUntil: iso(until) };
}
