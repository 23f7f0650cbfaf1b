import { type CallSwitches, canInCall } from '@anteroom/contract/signalling';
import type { CrowdRequest } from './CrowdRequest.js';
import type { CrowdPlan } from './CrowdScript.js';

/**
 * What a crowd is to do. Left to itself it asks for nothing that its role forbids; what is asked for in numbers it tries all
 * the same, and the server denies it.
 */
export function crowdPlan(request: CrowdRequest, switches: CallSwitches): CrowdPlan {
  const { role, count, cameras, speaking, hands, sharing, seed } = request;
  const meeting = { pstnDialOut: false, switches };
  const whereAllowed = (capability: Parameters<typeof canInCall>[1], number: number) =>
    canInCall(role, capability, meeting) ? number : 0;
  return {
    count,
    cameras: Math.min(cameras ?? whereAllowed('turnVideoOn', Math.ceil(count / 3)), count),
    speaking: Math.min(speaking ?? whereAllowed('unmuteMic', 2), count),
    hands: Math.min(hands ?? whereAllowed('raiseHand', 2), count),
    reactions: canInCall(role, 'useReactions', meeting),
    sharing,
    seed,
  };
}
