import type { ConnectionState, JoinCallOptions, CallAgent as SdkCallAgent } from '@azure/communication-calling';
import type { CommunicationTokenCredential } from '@azure/communication-common';
import { ActiveCallTransferFeature } from '../features/activeCalls/index.js';
import { Features } from '../features/index.js';
import { connectToEmulator } from '../transport/index.js';
import { Call } from './Call.js';
import { announceAgent } from './DebugInfo.js';
import type { DeviceManager } from './devices/index.js';
import { CallError, notAvailable } from './errors/index.js';
import { type EventName, Observable } from './events/index.js';

// As with the service: one agent per identity and page.
const activeIdentities = new Set<string>();

/** How many agents this page has. */
export const agentsOfPage = (): number => activeIdentities.size;

/** Joins rooms for one person. */
export class CallAgent extends Observable<EventName<SdkCallAgent>> {
  readonly kind = 'CallAgent';
  private current: Call[] = [];
  private disposed = false;
  private readonly release: () => void;
  private readonly activeCalls = new ActiveCallTransferFeature();

  constructor(
    private readonly credential: CommunicationTokenCredential,
    private readonly acsUserId: string,
    readonly displayName: string,
    private readonly devices: DeviceManager,
  ) {
    super();
    if (activeIdentities.has(acsUserId)) {
      throw new CallError('A call agent for this identity already exists. Dispose it first.', 409, 40228);
    }
    activeIdentities.add(acsUserId);
    this.release = announceAgent();
  }

  /** `Disconnected` once the agent is disposed. */
  get connectionState(): ConnectionState {
    return this.disposed ? 'Disconnected' : 'Connected';
  }

  get calls(): readonly Call[] {
    return this.current;
  }

  /** Only `Features.ActiveCallTransfer` exists on an agent. */
  feature(factory: unknown): ActiveCallTransferFeature {
    if (factory !== Features.ActiveCallTransfer) throw notAvailable('This feature');
    return this.activeCalls;
  }

  /** Joins a room. Returns at once; the state and the end reason of the call say how it goes. */
  join(locator: { roomId?: string | undefined }, options: JoinCallOptions = {}): Call {
    if (this.disposed) throw new CallError('The call agent has been disposed.', 409, 0);
    if (!locator.roomId) throw roomsOnly();
    const call: Call = new Call({
      roomId: locator.roomId,
      acsUserId: this.acsUserId,
      displayName: this.displayName,
      credential: this.credential,
      devices: this.devices,
      options,
      connect: connectToEmulator,
      onOtherDevices: (count) => this.activeCalls.update(call.id, count),
      onEnded: (ended) => {
        this.activeCalls.update(ended.id, 0);
        this.current = this.current.filter((other) => other !== ended);
        this.emit('callsUpdated', { added: [], removed: [ended] });
      },
    });
    this.current = [...this.current, call];
    this.emit('callsUpdated', { added: [call], removed: [] });
    return call;
  }

  startCall(): never {
    throw roomsOnly();
  }

  async dispose(): Promise<void> {
    if (this.disposed) return;
    this.disposed = true;
    activeIdentities.delete(this.acsUserId);
    this.release();
    this.emit('connectionStateChanged', { oldValue: 'Connected', newValue: 'Disconnected' });
    await Promise.all(this.current.map((call) => call.hangUp()));
  }
}

function roomsOnly(): CallError {
  return new CallError('The local emulator joins rooms only. Call join with the locator { roomId }.', 501, 0);
}
