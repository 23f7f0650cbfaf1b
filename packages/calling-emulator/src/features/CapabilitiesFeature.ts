import type { Role } from '@anteroom/contract';
import type { CapabilitiesChangedReason, ParticipantCapabilities } from '@azure/communication-calling';
import { capabilitiesOf, changedCapabilities, noCapabilities, unknownCapabilities } from '../capabilities.js';
import { Observable } from '../Observable.js';

/** What the person may do in this call, by their role. */
export class CapabilitiesFeature extends Observable {
  readonly name = 'Capabilities';
  private current = unknownCapabilities();
  private role: Role | undefined;

  get capabilities(): ParticipantCapabilities {
    return structuredClone(this.current);
  }

  setRole(role: Role): void {
    if (role === this.role) return;
    const isFirst = this.role === undefined;
    const previous = isFirst ? noCapabilities() : this.current;
    this.role = role;
    this.current = capabilitiesOf(role);
    const newValue = isFirst ? this.capabilities : changedCapabilities(previous, this.current);
    const reason: CapabilitiesChangedReason = isFirst ? 'MeetingOptionOrOrganizerPolicyChanged' : 'RoleChanged';
    this.emit('capabilitiesChanged', { oldValue: structuredClone(previous), newValue, reason });
  }

  dispose(): void {}
}
