/** The window in which a room can be joined. Both ends are ISO 8601 date-times. */
export interface RoomWindow {
  validFrom: string;
  validUntil: string;
}

/** The longest window of a room, in days. Source: Rooms OpenAPI, 2025-03-13. */
export const LONGEST_WINDOW_DAYS = 180;

const DAY_MS = 24 * 60 * 60_000;

interface WindowInput {
  validFrom?: string | undefined;
  validUntil?: string | undefined;
}

/** What is wrong with a window, by the rules of the service (Rooms OpenAPI and recorded responses). */
export type WindowFault = 'pair-missing' | 'ends-before-start' | 'too-long' | 'ends-in-the-past';

/**
 * Finds what the service would reject in a window, before a request is sent. Returns `undefined` for a valid window.
 *
 * @param now milliseconds since 1970; without it, windows in the past are valid
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
  return undefined;
}
