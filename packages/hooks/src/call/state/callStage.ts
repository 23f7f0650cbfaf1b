import type { CallEndReason } from '@anteroom/contract';
import type { DiagnosticQuality } from '@azure/communication-calling';
import type { CallAdapterState } from '@azure/communication-react';

/** The stage of a call, computed from the adapter's state. */
export type CallStage =
  | { status: 'joining' }
  | { status: 'connected' }
  | { status: 'reconnecting' }
  | { status: 'ended'; reason: CallEndReason };

type Call = NonNullable<CallAdapterState['call']>;

const IN_CALL = new Set<Call['state']>(['Connected', 'LocalHold', 'RemoteHold', 'Disconnecting']);

// The enum is a runtime value of the calling SDK, which isn't loaded here.
const GOOD: DiagnosticQuality.Good = 1;

/**
 * Reads the ended call instead of the adapter's `callEnded` event, which isn't sent for every reason (not for code 400). A call
 * counts as joined once the role is known, so that no button appears and then disappears.
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

/** Whether the calling SDK's network diagnostics report a lost connection to the service or to all media. */
function isCutOff(call: Call): boolean {
  const { noNetwork, networkReconnect } = call.diagnostics.network.latest;
  return noNetwork?.value === true || (networkReconnect !== undefined && networkReconnect.value !== GOOD);
}
