/** The window in which a room can be joined. Both ends are ISO 8601 date-times. */
export interface RoomWindow {
  validFrom: string;
  validUntil: string;
}

/** The longest window of a room, and how far ahead a room may open, in days. Source: Rooms OpenAPI; recorded responses. */
export const LONGEST_WINDOW_DAYS = 180;

const DAY_MS = 24 * 60 * 60_000;

interface WindowInput {
  validFrom?: string | undefined;
  validUntil?: string | undefined;
}

/**
 * What is wrong with a window, by the rules of the service (Rooms OpenAPI and recorded responses). `too-far` is about
 * `validFrom`, the others are about `validUntil`.
 */
export type WindowFault = 'pair-missing' | 'ends-before-start' | 'too-long' | 'ends-in-the-past' | 'too-far';

/**
 * Whether a room would open later than the service lets it: more than 180 days from now.
 *
 * @param now milliseconds since 1970 by the endpoint's clock
 * @example
 * opensTooFarAhead('2031-01-01T10:00:00Z', Date.parse('2030-01-01T10:00:00Z')); // true
 */
export function opensTooFarAhead(validFrom: string, now: number): boolean {
  return Date.parse(validFrom) - now > LONGEST_WINDOW_DAYS * DAY_MS;
}

/**
 * Finds what the service would reject in a window, before a request is sent. Returns `undefined` for a valid window.
 *
 * @param now milliseconds since 1970; without it, windows in the past and in the far future are valid
 * @example
 * windowFault({ validFrom: '2030-01-01T10:00:00Z' }); // 'pair-missing'
 */
export function windowFault({ validFrom, validUntil }: WindowInput, now?: number): WindowFault | undefined {
  if (validFrom === undefined && validUntil === undefined) return undefined;
  if (validFrom === undefined || validUntil === undefined) return 'pair-missing';
  const length = Date.parse(validUntil) - Date.parse(validFrom);
  if (length <= 0) return 'ends-before-start';
  if (length > LONGEST_WINDOW_DAYS * DAY_MS) return 'too-long';
  if (now !== undefined && Date.parse(validUntil) <= now) return 'ends-in-the-past';
  if (now !== undefined && opensTooFarAhead(validFrom, now)) return 'too-far';
  return undefined;
}
