import { windowFault } from '@anteroom/contract';
import { FakeProblem } from '../http/index.js';

/** Rejects a window that the service would reject. */
export function checkWindow(
  window: { validFrom?: string | undefined; validUntil?: string | undefined },
  now: number,
): void {
  const fault = windowFault(window, now);
  if (fault === undefined) return;
  const isFromAtFault = fault === 'too-far' || (fault === 'pair-missing' && window.validFrom === undefined);
  throw new FakeProblem('invalid-request', { field: isFromAtFault ? 'validFrom' : 'validUntil' });
}
