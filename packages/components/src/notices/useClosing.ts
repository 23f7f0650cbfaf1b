import { useEffect, useState } from 'react';
import type { ClosingStep } from './Notice.js';

const MINUTE = 60_000;

/** How near the end of a room is, in minutes: from 15 on the time left is shown, at 5 and 1 it is said. */
export type Nearness = 15 | ClosingStep;

const STEPS: readonly Nearness[] = [1, 5, 15];

/** The longest sleep, in milliseconds: the endpoint's clock may be corrected, and a machine may have slept. */
const LONGEST_MS = 30_000;

/** @param left milliseconds until the room closes */
export function nearnessOf(left: number): Nearness | undefined {
  return left > 0 ? STEPS.find((minutes) => left <= minutes * MINUTE) : undefined;
}

/**
 * How near the end of a room is. It renders again when that changes, and not each second.
 *
 * @param closesAt milliseconds since 1970; `undefined` while it is not known
 * @param serverNow milliseconds since 1970 by the endpoint's clock
 */
export function useClosing(closesAt: number | undefined, serverNow: () => number): Nearness | undefined {
  const left = closesAt === undefined ? 0 : closesAt - serverNow();
  const [, renderAgain] = useState({});

  // After every render: the clock may have been corrected, and a timer that was cut short needs the next one.
  useEffect(() => {
    if (left <= 0) return undefined;
    const next = [0, ...STEPS].map((minutes) => left - minutes * MINUTE).filter((ahead) => ahead > 0);
    const timer = setTimeout(() => renderAgain({}), Math.min(...next, LONGEST_MS));
    return () => clearTimeout(timer);
  });

  return nearnessOf(left);
}
