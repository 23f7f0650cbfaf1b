import { ROLES, type Role, tellHost } from '@anteroom/contract';
import type { ParticipantCapabilities } from '@azure/communication-calling';
import type { CallAdapterState } from '@azure/communication-react';

/** What can happen to a person within a call. */
export interface CallChanges {
  /** Somebody else muted this person. The UI library has an adapter event for it that it never sends. */
  onMutedByOther?: (() => void) | undefined;
  /** The person's role in the room was changed. */
  onRoleChanged?: ((role: Role) => void) | undefined;
  /** What the person may do became known, or was changed. */
  onCapabilitiesChanged?: ((capabilities: ParticipantCapabilities) => void) | undefined;
}

/** Tells what happened in a call between two states of its adapter. */
export function tellChanges(before: CallAdapterState, now: CallAdapterState, changes: CallChanges): void {
  const muted = now.latestErrors['Call.mutedByOthers'];
  if (muted && muted !== before.latestErrors['Call.mutedByOthers']) void tellHost(changes.onMutedByOther);

  const role = ROLES.find((name) => name === now.call?.role);
  const roleBefore = before.call?.role;
  if (role && roleBefore !== undefined && roleBefore !== 'Unknown' && role !== roleBefore)
    void tellHost(changes.onRoleChanged, role);

  const capabilities = now.call?.capabilitiesFeature?.capabilities;
  if (capabilities && capabilities !== before.call?.capabilitiesFeature?.capabilities) {
    void tellHost(changes.onCapabilitiesChanged, capabilities);
  }
}
