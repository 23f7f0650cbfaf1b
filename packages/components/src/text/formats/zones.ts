/** Every row of a list asks about the same zones, and creating a format is slow. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string | undefined, options: Intl.DateTimeFormatOptions): (moment: number) => string {
  // The browser's zone can change.
  if (timeZone === undefined) return new Intl.DateTimeFormat('en', options).format;
  const key = JSON.stringify([timeZone, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat('en', { ...options, timeZone });
  formats.set(key, known);
  return known.format;
}

/**
 * Whether two moments are in the same year in a time zone.
 *
 * @param a milliseconds since 1970, like `b`
 * @param timeZone IANA name; `undefined` is the browser's zone
 */
export function isSameYear(a: number, b: number, timeZone?: string): boolean {
  const yearAt = formatIn(timeZone, { year: 'numeric' });
  return yearAt(a) === yearAt(b);
}

/** Whether two moments are on the same day in a time zone. The parameters are those of `isSameYear`. */
export function isSameDay(a: number, b: number, timeZone?: string): boolean {
  const dayAt = formatIn(timeZone, { dateStyle: 'short' });
  return dayAt(a) === dayAt(b);
}

/** Whether clocks change between two moments in a time zone. The parameters are those of `isSameYear`. */
export function isClockChangeBetween(a: number, b: number, timeZone?: string): boolean {
  // The format begins with the date: `10/31/2027, GMT+2`.
  const format = formatIn(timeZone, { timeZoneName: 'longOffset' });
  const offsetAt = (moment: number) => format(moment).split(', ')[1];
  return offsetAt(a) !== offsetAt(b);
}

/** By how much clocks go back: an hour, but half of one on Lord Howe Island, and two in Antarctica. */
const CHANGES_MS = [30, 60, 120].map((minutes) => minutes * 60_000);

/** Whether clocks in a time zone show the time of this moment twice on this day, because they go back. */
export function isTimeRepeated(moment: number, timeZone?: string): boolean {
  const timeAt = formatIn(timeZone, { dateStyle: 'short', timeStyle: 'short' });
  const time = timeAt(moment);
  return CHANGES_MS.some((change) => timeAt(moment - change) === time || timeAt(moment + change) === time);
}
