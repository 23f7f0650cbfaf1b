import { type CommunicationIdentifierKind, createIdentifierFromRawId } from '@azure/communication-common';
import { Observable } from '../Observable.js';

interface RaisedHand {
  identifier: CommunicationIdentifierKind;
  order: number;
}

/** Who would like to speak, in the order in which they said so. */
export class RaiseHandFeature extends Observable {
  readonly name = 'RaiseHand';
  private readonly orders = new Map<string, number>();

  /** @param ask tells the server; the hand is up when it says so */
  constructor(private readonly ask: (raised: boolean) => void) {
    super();
  }

  getRaisedHands(): RaisedHand[] {
    return [...this.orders]
      .sort(([, a], [, b]) => a - b)
      .map(([acsUserId, order]) => ({ identifier: createIdentifierFromRawId(acsUserId), order }));
  }

  async raiseHand(): Promise<void> {
    this.ask(true);
  }

  async lowerHand(): Promise<void> {
    this.ask(false);
  }

  /** The server's word on somebody's hand; `undefined` for one that is down, or of somebody who has left. */
  update(acsUserId: string, order: number | undefined): void {
    if (this.orders.get(acsUserId) === order) return;
    if (order === undefined) this.orders.delete(acsUserId);
    else this.orders.set(acsUserId, order);
    const event = order === undefined ? 'loweredHandEvent' : 'raisedHandEvent';
    this.emit(event, { identifier: createIdentifierFromRawId(acsUserId) });
  }

  dispose(): void {}
}
