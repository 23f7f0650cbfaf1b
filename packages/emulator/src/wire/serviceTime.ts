/**
 * A time in the format of the service: seven fractional digits and `+00:00`.
 *
 * @param milliseconds since 1970
 * @example
 * serviceTime(0); // '1970-01-01T00:00:00.0000000+00:00'
 */
export function serviceTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '0000+00:00');
}
