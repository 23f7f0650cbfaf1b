import type { DataChannelMessage, DataChannelReceiver as SdkDataChannelReceiver } from '@azure/communication-calling';
import { type CommunicationIdentifierKind, createIdentifierFromRawId } from '@azure/communication-common';
import { type EventName, Observable } from '../../sdk/events/index.js';

/** How many messages wait to be read. Then the oldest ones are dropped: the numbers tell which. */
const MOST_WAITING = 1_000;

/** What one participant sends on one channel. `messageReady` says that a message can be read. */
export class DataChannelReceiver extends Observable<EventName<SdkDataChannelReceiver>> {
  readonly senderParticipantIdentifier: CommunicationIdentifierKind;
  private readonly waiting: DataChannelMessage[] = [];
  private received = 0;

  constructor(
    senderId: string,
    readonly channelId: number,
  ) {
    super();
    this.senderParticipantIdentifier = createIdentifierFromRawId(senderId);
  }

  /** The oldest message that was not read yet. */
  readMessage(): DataChannelMessage | undefined {
    return this.waiting.shift();
  }

  receive(data: Uint8Array): void {
    this.received += 1;
    this.waiting.push({ sequenceNumber: this.received, data });
    if (this.waiting.length > MOST_WAITING) this.waiting.shift();
    this.emit('messageReady');
  }

  close(): void {
    this.emit('close');
  }
}
