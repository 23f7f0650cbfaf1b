import { ROLES, type Role, tellHost } from '@anteroom/contract';
import type { ParticipantCapabilities } from '@azure/communication-calling';
import type { CallAdapterState } from '@azure/communication-react';

/** Callbacks for what happens to a person during a call. */
export interface CallChanges {
  /** Someone else muted this person. The UI library has an adapter event for this, but never sends it. */
  onMutedByOther?: (() => void) | undefined;
  /** The person's role in the room has changed. */
  onRoleChanged?: ((role: Role) => void) | undefined;
  /** The person's capabilities became known, or have changed. */
  onCapabilitiesChanged?: ((capabilities: ParticipantCapabilities) => void) | undefined;
}

/** Calls the callbacks for the differences between two states of the adapter. */
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
