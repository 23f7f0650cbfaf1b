import type { Role } from '@anteroom/contract';
import type {
  CapabilitiesChangedReason,
  ParticipantCapabilities,
  CapabilitiesFeature as SdkCapabilitiesFeature,
} from '@azure/communication-calling';
import { type EventName, Observable } from '../../sdk/events/index.js';
import type { CallState } from '../../transport/index.js';
import { capabilitiesOf, changedCapabilities, noCapabilities, unknownCapabilities } from './capabilities.js';

/** What the person may do in this call, by their role. */
export class CapabilitiesFeature extends Observable<EventName<SdkCapabilitiesFeature>> {
  readonly name = 'Capabilities';
  private current = unknownCapabilities();
  private role: Role | undefined;

  get capabilities(): ParticipantCapabilities {
    return structuredClone(this.current);
  }

  /** Applies the server's view of the role, and of what this call allows. */
  update(role: Role, call: CallState): void {
    const next = capabilitiesOf(role, call);
    const isFirst = this.role === undefined;
    const previous = isFirst ? noCapabilities() : this.current;
    const newValue = isFirst ? next : changedCapabilities(previous, next);
    const reason: CapabilitiesChangedReason =
      isFirst || role === this.role ? 'MeetingOptionOrOrganizerPolicyChanged' : 'RoleChanged';
    this.role = role;
    this.current = next;
    if (Object.keys(newValue).length === 0) return;
    const change = { oldValue: previous, newValue, reason };
    this.emit('capabilitiesChanged', structuredClone(change));
  }

  dispose(): void {}
}
