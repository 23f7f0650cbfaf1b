import type { CallEndReason } from '@anteroom/contract';
import type { CallAdapterState } from '@azure/communication-react';

/** How far a call is, read off the adapter's state. */
export type CallStage = { kind: 'joining' } | { kind: 'in-call' } | { kind: 'ended'; reason: CallEndReason };

const IN_CALL = new Set(['Connected', 'LocalHold', 'RemoteHold', 'Disconnecting']);

/**
 * The ended call decides, not the adapter's `callEnded` event: that event is not sent for every reason. A call counts as
 * joined once the role is known, so that no button shows and vanishes.
 */
export function callStage(state: CallAdapterState): CallStage {
  if (state.call === undefined && state.endedCall) {
    const { code = 0, subCode = 0 } = state.endedCall.callEndReason ?? {};
    return { kind: 'ended', reason: { code, subCode } };
  }
  const { call } = state;
  return call && IN_CALL.has(call.state) && call.role !== 'Unknown' ? { kind: 'in-call' } : { kind: 'joining' };
}
