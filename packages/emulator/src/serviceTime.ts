/**
 * A moment as the service writes it: seven fractional digits and `+00:00`.
 *
 * @param milliseconds since 1970
 * @example
 * serviceTime(0); // '1970-01-01T00:00:00.0000000+00:00'
 */
export function serviceTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '0000+00:00');
}

/** Whether a text is an RFC 3339 date-time with a day that exists: `Date` would make 2 March of 30 February. */
export function isMoment(text: string): boolean {
  const date = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.exec(text);
  if (!date || Number.isNaN(Date.parse(text))) return false;
  const [year, month, day] = date.slice(1, 4).map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
