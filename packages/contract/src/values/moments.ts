import * as v from 'valibot';

const DATE_TIME =
  /^([0-9]{4})-([0-9]{2})-([0-9]{2})T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$/;

// The years 1 to 9999, in milliseconds since 1970: the range that databases, services and other languages support.
const EARLIEST = -62_135_596_800_000;
const LATEST = 253_402_300_799_999;

/**
 * Whether a text is an RFC 3339 date-time with seconds and a time zone, on a day that exists, in the years 1 to 9999 of UTC.
 * `Date` can't tell: it reads 31 February as 3 March.
 *
 * @example
 * isMoment('2030-02-28T12:00:00Z');   // true
 * isMoment('2030-02-31T12:00:00Z');   // false
 * isMoment('2030-02-28T12:00:00+05'); // false
 */
export function isMoment(text: string): boolean {
  const [, year, month, day] = DATE_TIME.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const moment = Date.parse(text);
  const isOnCalendar = month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
  return isOnCalendar && moment >= EARLIEST && moment <= LATEST;
}

/** Day 0 of the next month. In a year of the same length, because `Date.UTC` reads 0 to 99 as 1900 to 1999. */
function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** An RFC 3339 date-time with seconds and a time zone, such as `2030-06-05T12:00:00Z`, in the years 1 to 9999 of UTC. */
export const MomentSchema = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || isMoment(dataset.value)) return;
    addIssue({ expected: 'a date-time with seconds and a time zone, such as 2030-06-05T12:00:00Z' });
  }),
  v.metadata({ format: 'date-time', pattern: DATE_TIME.source }),
);
