/** Where a room is in its life, by its window and the endpoint's clock. */
export type RoomPhase = 'scheduled' | 'open' | 'closing' | 'expired' | 'deleted';

/** The window in which a room can be joined. Both ends are ISO 8601 date-times. */
export interface RoomWindow {
  validFrom: string;
  validUntil: string;
}

/** How long before `validUntil` a room counts as `closing`, in milliseconds: 5 minutes. */
export const CLOSING_MS = 5 * 60_000;

/**
 * The phase of a room at a moment. `validFrom` belongs to the open window, `validUntil` does not: the service defines it
 * as the moment from which the room can no longer be joined (Rooms OpenAPI, 2025-03-13).
 *
 * `deleted` never comes from the window; the endpoint says it by the error `room-not-found`.
 *
 * @param now milliseconds since 1970 by the endpoint's clock
 * @param closingMs length of the closing phase in milliseconds
 */
export function roomPhase(window: RoomWindow, now: number, closingMs: number = CLOSING_MS): RoomPhase {
  const opens = Date.parse(window.validFrom);
  const closes = Date.parse(window.validUntil);
  if (now >= closes) return 'expired';
  if (now < opens) return 'scheduled';
  return now >= closes - closingMs ? 'closing' : 'open';
}

/** Whether a room can be joined in this phase. */
export function isJoinable(phase: RoomPhase): boolean {
  return phase === 'open' || phase === 'closing';
}

/**
 * When the phase may change next, in milliseconds since 1970, or `undefined` when it never will.
 * A room shorter than `closingMs` goes from `scheduled` straight to `closing`.
 */
export function nextPhaseChange(window: RoomWindow, now: number, closingMs: number = CLOSING_MS): number | undefined {
  const opens = Date.parse(window.validFrom);
  const closes = Date.parse(window.validUntil);
  const ahead = [opens, closes - closingMs, closes].filter((moment) => moment > now);
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}
