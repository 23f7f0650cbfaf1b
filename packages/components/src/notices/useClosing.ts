import { useEffect, useState } from 'react';
import type { ClosingStep } from './Notice.js';

const MINUTE = 60_000;

/** Minutes within which a room closes. At 15 the time left appears; at 5 and 1 a notice is raised, too. */
export type Nearness = 15 | ClosingStep;

const STEPS: readonly Nearness[] = [1, 5, 15];

/** The longest timer, in milliseconds: the endpoint's clock may be corrected, and the machine may sleep. */
const LONGEST_MS = 30_000;

/** @param left milliseconds until the room closes */
export function nearnessOf(left: number): Nearness | undefined {
  return left > 0 ? STEPS.find((minutes) => left <= minutes * MINUTE) : undefined;
}

/**
 * How near the end of a room is. Renders again when that changes, not every second.
 *
 * @param closesAt milliseconds since 1970; `undefined` while unknown
 * @param serverNow returns milliseconds since 1970 by the endpoint's clock
 * @returns `undefined` while the end is more than 15 minutes away, and after it
 */
export function useClosing(closesAt: number | undefined, serverNow: () => number): Nearness | undefined {
  const left = closesAt === undefined ? 0 : closesAt - serverNow();
  const [, renderAgain] = useState({});

  // Runs after every render: the clock may have been corrected, and a timer capped at `LONGEST_MS` needs a successor.
  useEffect(() => {
    if (left <= 0) return undefined;
    const next = [0, ...STEPS].map((minutes) => left - minutes * MINUTE).filter((ahead) => ahead > 0);
    const timer = setTimeout(() => renderAgain({}), Math.min(...next, LONGEST_MS));
    return () => clearTimeout(timer);
  });

  return nearnessOf(left);
}
