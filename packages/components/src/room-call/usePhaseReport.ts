import { type RoomPhase, tellHost } from '@anteroom/contract';
import { useEffect, useRef } from 'react';

/** Tells the host the phase of the room once it is known, and each time that it changes. */
export function usePhaseReport(phase: RoomPhase | undefined, onPhase: ((phase: RoomPhase) => void) | undefined): void {
  const latest = useRef(onPhase);
  latest.current = onPhase;
  const told = useRef<RoomPhase>();
  useEffect(() => {
    const isNew = phase !== told.current;
    told.current = phase;
    if (phase && isNew) void tellHost(latest.current, phase);
  }, [phase]);
}
