import type {
  ActiveCallDetails,
  ActiveCallTransferFeature as SdkActiveCallTransferFeature,
} from '@azure/communication-calling';
import { unsupported } from '../../sdk/errors/index.js';
import { type EventName, Observable } from '../../sdk/events/index.js';

/**
 * The person's calls on other devices. Unlike the service, the emulator reports only the call that this agent is in too.
 * Source: "Active Call Transfer" (`how-tos/calling-sdk/active-call-transfer.md`). The feature is in preview.
 */
export class ActiveCallTransferFeature extends Observable<EventName<SdkActiveCallTransferFeature>> {
  readonly name = 'ActiveCallTransfer';
  private calls: readonly ActiveCallDetails[] = [];

  /** `undefined` while the person is in no call on another device. */
  async getActiveCallDetails(): Promise<ActiveCallDetails[] | undefined> {
    return this.calls.length > 0 ? [...this.calls] : undefined;
  }

  activeCallTransfer(): Promise<never> {
    return unsupported('Active call transfer');
  }

  dispose(): void {}

  /** @param devices on how many other devices the person is in the call */
  update(callId: string, devices: number): void {
    const wasEmpty = this.calls.length === 0;
    this.calls = Array.from({ length: devices }, () => ({ callId, userJoinTime: new Date(), participants: [] }));
    if (devices > 0) this.emit('activeCallsUpdated', { activeCalls: [...this.calls] });
    else if (!wasEmpty) this.emit('noActiveCalls');
  }
}
