import type { ActiveCallTransferFeature } from '@azure/communication-calling';
import type { CallEngine } from '../engine/index.js';

/**
 * Reports whether the person is in a call on another device, until the returned function is called. Only SDKs with the preview
 * feature "Active Call Transfer" know it (`how-tos/calling-sdk/active-call-transfer.md`); the others report nothing, because
 * `remoteParticipants` never contains the person's own other devices.
 *
 * @param agent the agent of the person, before it joins a call
 * @param joining aborted when the agent joins: from then on, a list of the person's calls may contain the agent's own call
 */
export function watchOtherDevices(
  { ui }: CallEngine,
  agent: object,
  joining: AbortSignal,
  onChange: (isInCall: boolean) => void,
): () => void {
  let feature: ActiveCallTransferFeature | undefined;
  let isTold = false;
  const tell = (isInCall: boolean) => {
    isTold = true;
    onChange(isInCall);
  };
  const onActive = () => tell(true);
  const onNone = () => tell(false);
  try {
    feature = activeCallsOf(ui, agent);
    feature?.on('activeCallsUpdated', onActive);
    feature?.on('noActiveCalls', onNone);
    // The events tell only changes.
    feature?.getActiveCallDetails().then(
      (calls = []) => {
        if (!isTold && !joining.aborted) tell(calls.length > 0);
      },
      () => undefined,
    );
  } catch {
    // A preview feature must not keep anyone out of a call.
  }
  return () => {
    feature?.off('activeCallsUpdated', onActive);
    feature?.off('noActiveCalls', onNone);
  };
}

/** The types of the released SDK have neither the feature's key nor `feature()` of agents. */
interface PreviewAgent {
  feature?(key: unknown): ActiveCallTransferFeature;
}

function activeCallsOf(ui: CallEngine['ui'], agent: PreviewAgent): ActiveCallTransferFeature | undefined {
  // A host's engine may have been made for an earlier version, without the features.
  const features: object = ui.Features ?? {};
  return 'ActiveCallTransfer' in features ? agent.feature?.(features.ActiveCallTransfer) : undefined;
}
