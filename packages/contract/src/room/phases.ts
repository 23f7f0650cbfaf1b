import type { RoomWindow } from './roomWindow.js';

/** The phase of a room's life, computed from its window and the endpoint's clock. */
export type RoomPhase = 'scheduled' | 'open' | 'closing' | 'expired' | 'deleted';

/** How long before `validUntil` a room counts as `closing`, in milliseconds: 5 minutes. */
export const CLOSING_MS = 5 * 60_000;

/**
 * The phase of a room at a given time. The window includes `validFrom` but not `validUntil`, which the service defines as
 * the time from which the room can no longer be joined (Rooms OpenAPI, 2025-03-13).
 *
 * It never returns `deleted`: the endpoint reports that by the error `room-not-found`.
 *
 * @param now milliseconds since 1970 by the endpoint's clock
 * @param closingMs the length of the closing phase in milliseconds
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
 * When the phase may change next, in milliseconds since 1970, or `undefined` if it won't change again.
 * A room whose window is shorter than `closingMs` goes directly from `scheduled` to `closing`.
 */
export function nextPhaseChange(window: RoomWindow, now: number, closingMs: number = CLOSING_MS): number | undefined {
  const opens = Date.parse(window.validFrom);
  const closes = Date.parse(window.validUntil);
  const ahead = [opens, closes - closingMs, closes].filter((moment) => moment > now);
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}
