import { Temporal } from 'temporal-polyfill';

/** What a clock on the wall shows, as date and time inputs write it: `2030-06-05` and `14:00`. */
export interface WallTime {
  date: string;
  time: string;
}

/** The time zone of this browser, as an IANA name such as `Europe/Berlin`. */
export function ownTimeZone(): string {
  return Temporal.Now.timeZoneId();
}

/**
 * What the clocks of a time zone show at a moment; seconds are left out.
 *
 * @param moment ISO 8601
 * @param timeZone an IANA name
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
    // Not all of it is typed yet, or it is no date.
    return undefined;
  }
}

/**
 * The moment in which the clocks of a time zone show this, in ISO 8601 UTC; `undefined` for what is no date and time. Where
 * clocks go forward over it, it is as much later as they are moved; where they go back, it is the first of the two.
 *
 * @example
 * momentOf({ date: '2030-06-05', time: '14:00' }, 'Europe/Berlin'); // '2030-06-05T12:00:00.000Z'
 */
export function momentOf(wall: WallTime, timeZone: string): string | undefined {
  const zoned = readWallTime(wall)?.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  return zoned && new Date(zoned.epochMilliseconds).toISOString();
}

/** `skipped`: clocks go forward over this time, so that it never is. `repeated`: they go back, so that it is twice. */
export type ClockChange = 'skipped' | 'repeated';

/** Whether clocks of a time zone are changed at what somebody typed. */
export function clockChangeAt(wall: WallTime, timeZone: string): ClockChange | undefined {
  const plain = readWallTime(wall);
  if (!plain) return undefined;
  const first = plain.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const second = plain.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (first.equals(second)) return undefined;
  return first.toPlainDateTime().equals(plain) ? 'repeated' : 'skipped';
}
