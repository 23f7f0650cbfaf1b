import { type WindowFault, windowFault } from '@anteroom/contract';
import { invalidBody } from '../http/problems/index.js';
import type { RoomWindow } from '../service/index.js';

interface WindowInput {
  validFrom?: string | undefined;
  validUntil?: string | undefined;
}

const RULES: Record<WindowFault, string> = {
  'pair-missing': 'is missing: send validFrom and validUntil together',
  'ends-before-start': 'must be after validFrom',
  'too-long': 'must be at most 180 days after validFrom',
  'ends-in-the-past': 'must be in the future',
  'too-far': 'must be at most 180 days from now',
};

/** The window of a body. Throws `invalid-request` for one that the service would reject. */
export function windowOf(input: WindowInput, now: number): Partial<RoomWindow> {
  const fault = windowFault(input, now);
  if (fault !== undefined) {
    const isFromAtFault = fault === 'too-far' || (fault === 'pair-missing' && input.validFrom === undefined);
    throw invalidBody(isFromAtFault ? 'validFrom' : 'validUntil', RULES[fault]);
  }
  if (input.validFrom === undefined || input.validUntil === undefined) return {};
  return { validFrom: new Date(input.validFrom), validUntil: new Date(input.validUntil) };
}
