import type {
  DataChannelSenderOpenOptions,
  DataChannelCallFeature as SdkDataChannelFeature,
} from '@azure/communication-calling';
import { type EventName, Observable } from '../../sdk/events/index.js';
import type { DataNotice, FeatureTransport } from '../../transport/index.js';
import { DataChannelReceiver } from './DataChannelReceiver.js';
import { DataChannelSender } from './DataChannelSender.js';

/** Data between the browsers in a call: each sender is a channel with a number of its own. */
export class DataChannelFeature extends Observable<EventName<SdkDataChannelFeature>> {
  readonly name = 'DataChannel';
  private readonly senders = new Map<number, DataChannelSender>();
  /** By participant and channel. */
  private readonly receivers = new Map<string, DataChannelReceiver>();

  constructor(private readonly transport: FeatureTransport) {
    super();
  }

  /**
   * Opens a channel to some participants, or to everyone.
   * @param options.channelId a number of the host's choice. Default: the lowest free one
   * @throws CallError 409 for a number that this page uses already
   */
  createDataChannelSender(options: DataChannelSenderOpenOptions = {}): DataChannelSender {
    const sender = new DataChannelSender(this.transport, options, {
      isTaken: (channelId) => this.senders.has(channelId),
      closed: ({ channelId }) => this.senders.delete(channelId),
    });
    this.senders.set(sender.channelId, sender);
    return sender;
  }

  /** Applies what another participant sent, or that they closed a channel. */
  receive({ participantId, acsUserId, channelId, data }: DataNotice): void {
    const key = `${participantId}/${channelId}`;
    const known = this.receivers.get(key);
    if (!data) {
      this.receivers.delete(key);
      known?.close();
      return;
    }
    const receiver = known ?? new DataChannelReceiver(acsUserId, channelId);
    if (!known) {
      this.receivers.set(key, receiver);
      this.emit('dataChannelReceiverCreated', receiver);
    }
    receiver.receive(data);
  }

  /** Closes every channel: the call is over. */
  dispose(): void {
    for (const sender of [...this.senders.values()]) sender.close();
    for (const receiver of this.receivers.values()) receiver.close();
    this.receivers.clear();
  }
}
