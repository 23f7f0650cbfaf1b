import { isMoment } from '@anteroom/contract';

/**
 * A time in the format of the service: UTC, without the zeros that end a fraction. Source: recordings of the Rooms SDKs.
 *
 * @param milliseconds since 1970
 * @example
 * serviceTime(120); // '1970-01-01T00:00:00.12+00:00'
 * serviceTime(0); // '1970-01-01T00:00:00.0+00:00': Python's `%f` needs a digit
 */
export function serviceTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/(\.\d+?)0*Z$/, '$1+00:00');
}

const DATE_TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:\d\d)?$/;

/** The service keeps a time to 100 nanoseconds. */
const FRACTION_DIGITS = 7;

/**
 * Reads a time that a caller sent, and returns it in the format of the service; `undefined` if it is none. Seconds and zone
 * may be missing: a time without a zone is UTC. `Date.parse` can't be used for it, because it reads such a time as local.
 * Source: recordings of the Rooms SDKs and of the Azure CLI.
 *
 * @example
 * readServiceTime('2022-07-14T10:21'); // '2022-07-14T10:21:00.0+00:00'
 * readServiceTime('2022-07-14T10:21:07.394453700+02:00'); // '2022-07-14T08:21:07.3944537+00:00'
 */
export function readServiceTime(text: string): string | undefined {
  const [, minute, second = '00', digits = '', zone = 'Z'] = DATE_TIME.exec(text) ?? [];
  const whole = `${minute}:${second}${zone}`;
  if (!isMoment(whole)) return undefined;
  const fraction = digits.slice(0, FRACTION_DIGITS).replace(/0+$/, '') || '0';
  return serviceTime(Date.parse(whole)).replace(/\.0(?=\+)/, `.${fraction}`);
}
