import type { CallEndReason } from '@anteroom/contract';
import type { DiagnosticQuality } from '@azure/communication-calling';
import type { CallAdapterState } from '@azure/communication-react';

/** How far a call is, read off the adapter's state. */
export type CallStage =
  | { status: 'joining' }
  | { status: 'connected' }
  | { status: 'reconnecting' }
  | { status: 'ended'; reason: CallEndReason };

type Call = NonNullable<CallAdapterState['call']>;

const IN_CALL = new Set<Call['state']>(['Connected', 'LocalHold', 'RemoteHold', 'Disconnecting']);

// The enumeration itself is a value of the calling SDK, which is not loaded here.
const GOOD: DiagnosticQuality.Good = 1;

/**
 * The ended call decides, not the adapter's `callEnded` event: that event is not sent for every reason (not for code 400).
 * A call counts as joined once the role is known, so that no button shows and vanishes.
 *
 * @param wasInside whether this call was connected before
 */
export function callStage({ call, endedCall }: CallAdapterState, wasInside: boolean): CallStage {
  if (call === undefined && endedCall) {
    const { code = 0, subCode = 0 } = endedCall.callEndReason ?? {};
    return { status: 'ended', reason: { code, subCode } };
  }
  if (!wasInside)
    return { status: call && IN_CALL.has(call.state) && call.role !== 'Unknown' ? 'connected' : 'joining' };
  return { status: call && IN_CALL.has(call.state) && !isCutOff(call) ? 'connected' : 'reconnecting' };
}

/** By the calling SDK's network diagnostics: cut off from the service or from all media, and trying to come back. */
function isCutOff(call: Call): boolean {
  const { noNetwork, networkReconnect } = call.diagnostics.network.latest;
  return noNetwork?.value === true || (networkReconnect !== undefined && networkReconnect.value !== GOOD);
}
