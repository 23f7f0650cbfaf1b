import type {
  DataChannelSenderOpenOptions,
  DataChannelSender as SdkDataChannelSender,
} from '@azure/communication-calling';
import { type CommunicationIdentifier, getIdentifierRawId } from '@azure/communication-common';
import { CallError } from '../../sdk/errors/index.js';
import type { FeatureTransport } from '../../transport/index.js';

/** The largest message, in bytes: what every browser passes through a channel in one piece. */
const LARGEST = 16_384;
const HIGHEST_ID = 65_534;

interface Channels {
  isTaken(channelId: number): boolean;
  closed(sender: DataChannelSender): void;
}

/** Sends data to some participants, or to everyone. */
export class DataChannelSender implements SdkDataChannelSender {
  readonly channelId: number;
  readonly maxMessageSize = LARGEST;
  /** Raw ids; `undefined` for everyone. */
  private receivers: string[] | undefined;
  private readonly isLossy: boolean;
  private isClosed = false;

  constructor(
    private readonly transport: FeatureTransport,
    { channelId, participants, reliability = 'Durable' }: DataChannelSenderOpenOptions,
    private readonly channels: Channels,
  ) {
    this.channelId = channelId ?? lowestFree(channels);
    if (channels.isTaken(this.channelId)) throw new CallError(`The channel ${this.channelId} is open already.`, 409, 0);
    this.receivers = participants?.map(getIdentifierRawId);
    this.isLossy = reliability === 'Lossy';
  }

  /** Sends to these participants from now on. */
  setParticipants(participants: CommunicationIdentifier[]): void {
    this.receivers = participants.map(getIdentifierRawId);
  }

  /** @throws CallError 413 for a message that is too large, and 412 when the sender is closed or the call not connected */
  async sendMessage(data: Uint8Array): Promise<void> {
    if (this.isClosed) throw new CallError('The data channel is closed.', 412, 0);
    if (data.byteLength > LARGEST) {
      throw new CallError(`The message has ${data.byteLength} bytes, and at most ${LARGEST} can be sent.`, 413, 0);
    }
    this.transport.check();
    // A copy: the page may write into its buffer before a channel is open.
    this.transport.sendData({
      channelId: this.channelId,
      isLossy: this.isLossy,
      to: this.receivers,
      data: new Uint8Array(data),
    });
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.transport.closeData(this.channelId);
    this.channels.closed(this);
  }
}

function lowestFree({ isTaken }: Channels): number {
  for (let id = 1; id <= HIGHEST_ID; id += 1) if (!isTaken(id)) return id;
  throw new CallError('No more data channels can be opened. Close one first.', 409, 0);
}
