import { type CallSwitches, canInCall } from '@anteroom/contract/signalling';
import type { CrowdRequest } from './CrowdRequest.js';
import type { CrowdPlan } from './CrowdScript.js';

/**
 * Plans a crowd. By default it asks only for what its role allows. Explicit numbers are tried regardless, and the
 * server denies them.
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
