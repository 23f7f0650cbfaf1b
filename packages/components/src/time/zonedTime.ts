import { Temporal } from 'temporal-polyfill';

/** A local date and time in the format of date and time inputs: `2030-06-05` and `14:00`. */
export interface WallTime {
  date: string;
  time: string;
}

/** The time zone of this browser, as an IANA name such as `Europe/Berlin`. */
export function ownTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * The local date and time in a time zone, without seconds.
 *
 * @param moment ISO 8601
 * @param timeZone IANA name
 */
export function wallTimeOf(moment: string, timeZone: string): WallTime {
  const [date = '', time = ''] = Temporal.Instant.from(moment)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .split('T');
  return { date, time };
}

function readWallTime({ date, time }: WallTime): Temporal.PlainDateTime | undefined {
  try {
    return Temporal.PlainDateTime.from(`${date}T${time}`);
  } catch {
    // Incomplete, or not a date.
    return undefined;
  }
}

/**
 * Converts a local date and time to ISO 8601 UTC; `undefined` if it is incomplete or invalid. A time that is skipped
 * when clocks go forward moves later by the same amount. A time that is repeated when they go back means the first one.
 *
 * @example
 * momentOf({ date: '2030-06-05', time: '14:00' }, 'Europe/Berlin'); // '2030-06-05T12:00:00.000Z'
 */
export function momentOf(wall: WallTime, timeZone: string): string | undefined {
  const zoned = readWallTime(wall)?.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  return zoned && new Date(zoned.epochMilliseconds).toISOString();
}

/** `skipped`: clocks go forward past this time, so it doesn't exist. `repeated`: they go back, so it exists twice. */
export type ClockChange = 'skipped' | 'repeated';

/** Whether a local time falls into a clock change of a time zone. `undefined` if it doesn't, or is incomplete. */
export function clockChangeAt(wall: WallTime, timeZone: string): ClockChange | undefined {
  const plain = readWallTime(wall);
  if (!plain) return undefined;
  const first = plain.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const second = plain.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (first.equals(second)) return undefined;
  return first.toPlainDateTime().equals(plain) ? 'repeated' : 'skipped';
}
