import { type WindowFault, windowFault } from '@anteroom/contract';
import { invalidBody } from '../http/readBody.js';

interface WindowInput {
  validFrom?: string | undefined;
  validUntil?: string | undefined;
}

const RULES: Record<WindowFault, string> = {
  'pair-missing': 'is missing: give validFrom and validUntil together',
  'ends-before-start': 'must be after validFrom',
  'too-long': 'must be at most 180 days after validFrom',
  'ends-in-the-past': 'must be in the future',
};

/** A window as the SDK takes it. Throws `invalid-request` for one that the service would refuse. */
export function windowOf(input: WindowInput, now: number): { validFrom?: Date; validUntil?: Date } {
  const fault = windowFault(input, now);
  if (fault !== undefined) {
    const isFromMissing = fault === 'pair-missing' && input.validFrom === undefined;
    throw invalidBody(isFromMissing ? 'validFrom' : 'validUntil', RULES[fault]);
  }
  if (input.validFrom === undefined || input.validUntil === undefined) return {};
  return { validFrom: new Date(input.validFrom), validUntil: new Date(input.validUntil) };
}
