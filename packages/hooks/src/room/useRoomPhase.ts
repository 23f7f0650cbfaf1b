import { nextPhaseChange, type RoomPhase, roomPhase } from '@anteroom/contract';
import { useEffect, useMemo, useState } from 'react';
import { useEndpoint } from '../provider/index.js';
import { LONGEST_TIMER_MS } from '../requests/index.js';
import { useRoom } from './useRoom.js';

export interface RoomPhaseResult {
  /** `undefined` until the room is loaded. */
  phase: RoomPhase | undefined;
  /** When the room can be joined from. */
  opensAt: Date | undefined;
  /** When the room can no longer be joined. */
  closesAt: Date | undefined;
  /** Milliseconds until the room opens, at the time of this render; `undefined` once it has. */
  opensInMs: number | undefined;
  /** Milliseconds until the room closes, at the time of this render; `undefined` once it has. */
  closesInMs: number | undefined;
  /** Milliseconds since 1970 by the endpoint's clock. The function stays the same for one endpoint. */
  serverNow: () => number;
}

/**
 * The phase of a room's life: `scheduled`, `open`, `closing`, `expired` or `deleted`. It follows the endpoint's clock,
 * renders again when the phase changes, and sends no requests besides those of `useRoom`.
 *
 * `deleted` is a room that was loaded before and that the endpoint no longer finds.
 *
 * @param roomId the ACS room id, decimal digits
 * @example
 * const { phase, opensInMs } = useRoomPhase(roomId);
 * if (phase === 'scheduled') return <Countdown ms={opensInMs} />;
 */
export function useRoomPhase(roomId: string): RoomPhaseResult {
  const serverNow = useEndpoint().client.clock.now;
  const { room, error } = useRoom(roomId);
  const [, renderAgain] = useState({});

  // After every render: a response may have corrected the clock, and a shortened timer needs a next one.
  useEffect(() => {
    if (!room) return;
    const now = serverNow();
    const changesAt = nextPhaseChange(room, now);
    if (changesAt === undefined) return;
    const timer = setTimeout(() => renderAgain({}), Math.min(changesAt - now, LONGEST_TIMER_MS));
    return () => clearTimeout(timer);
  });

  const opensAt = useDate(room?.validFrom);
  const closesAt = useDate(room?.validUntil);
  const now = serverNow();
  return {
    phase: room && (error?.code === 'room-not-found' ? 'deleted' : roomPhase(room, now)),
    opensAt,
    closesAt,
    opensInMs: ahead(opensAt, now),
    closesInMs: ahead(closesAt, now),
    serverNow,
  };
}

function useDate(iso: string | undefined): Date | undefined {
  return useMemo(() => (iso === undefined ? undefined : new Date(iso)), [iso]);
}

function ahead(moment: Date | undefined, now: number): number | undefined {
  return moment && moment.getTime() > now ? moment.getTime() - now : undefined;
}
