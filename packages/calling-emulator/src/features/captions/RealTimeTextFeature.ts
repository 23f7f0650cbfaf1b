import type { RealTimeTextInfo, RealTimeTextFeature as SdkRealTimeTextFeature } from '@azure/communication-calling';
import { createIdentifierFromRawId } from '@azure/communication-common';
import { type EventName, Observable } from '../../sdk/events/index.js';
import type { FeatureTransport, TextNotice } from '../../transport/index.js';

/** The text that people type, while they are typing. */
export class RealTimeTextFeature extends Observable<EventName<SdkRealTimeTextFeature>> {
  readonly name = 'RealTimeText';
  /** When the first part of an unfinished text arrived, by the number of the text. */
  private readonly begun = new Map<number, number>();

  constructor(private readonly transport: FeatureTransport) {
    super();
  }

  /**
   * Sends everything that has been typed of one text. It is finished if `finalized` is true, or with a new line at its
   * end.
   * @throws CallError when the role forbids it
   */
  sendRealTimeText(text: string, finalized = false): Promise<void> {
    return this.transport.ask({ type: 'text', text, final: finalized || text.endsWith('\n') }, 'realTimeText');
  }

  receive({ acsUserId, displayName, text, final, sequence, at }: TextNotice): void {
    const begunAt = this.begun.get(sequence) ?? at;
    if (final) this.begun.delete(sequence);
    else this.begun.set(sequence, begunAt);
    const info: RealTimeTextInfo = {
      sequenceId: sequence,
      sender: { identifier: createIdentifierFromRawId(acsUserId), displayName, endpointDetails: [] },
      text,
      resultType: final ? 'Final' : 'Partial',
      receivedTimestamp: new Date(begunAt),
      updatedTimestamp: new Date(at),
      isLocal: acsUserId === this.transport.acsUserId,
    };
    this.emit('realTimeTextReceived', info);
  }

  dispose(): void {}
}
