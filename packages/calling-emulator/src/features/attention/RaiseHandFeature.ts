import type { RaisedHand, RaiseHandCallFeature } from '@azure/communication-calling';
import {
  type CommunicationIdentifier,
  createIdentifierFromRawId,
  getIdentifierRawId,
} from '@azure/communication-common';
import { unsupported } from '../../sdk/errors/index.js';
import { type EventName, Observable } from '../../sdk/events/index.js';
import type { FeatureTransport } from '../../transport/index.js';

/** The raised hands, in the order in which they were raised. */
export class RaiseHandFeature extends Observable<EventName<RaiseHandCallFeature>> {
  readonly name = 'RaiseHand';
  private readonly orders = new Map<string, number>();

  constructor(private readonly transport: FeatureTransport) {
    super();
  }

  getRaisedHands(): RaisedHand[] {
    return [...this.orders]
      .sort(([, a], [, b]) => a - b)
      .map(([acsUserId, order]) => ({ identifier: identifierOf(acsUserId), order }));
  }

  /** The hand is up when the server says so. @throws CallError when the role forbids it */
  raiseHand(): Promise<void> {
    return this.transport.ask({ type: 'hand', raised: true }, 'raiseHand');
  }

  lowerHand(): Promise<void> {
    return this.transport.ask({ type: 'hand', raised: false });
  }

  /** Lowers one's own hand. @throws CallError 501 for anybody else's: nobody lowers another's hand here */
  lowerHands(identifiers: readonly CommunicationIdentifier[]): Promise<void> {
    const others = identifiers.filter((identifier) => getIdentifierRawId(identifier) !== this.transport.acsUserId);
    if (others.length > 0) return unsupported("Lowering another person's hand");
    return identifiers.length > 0 ? this.lowerHand() : Promise.resolve();
  }

  /** Lowers one's own hand. @throws CallError 501 while anybody else's is up: nobody lowers another's hand here */
  lowerAllHands(): Promise<void> {
    return this.lowerHands(this.getRaisedHands().map(({ identifier }) => identifier));
  }

  /** Applies the server's state of a hand; `undefined` for one that is down, or whose owner has left. */
  update(acsUserId: string, order: number | undefined): void {
    if (this.orders.get(acsUserId) === order) return;
    if (order === undefined) this.orders.delete(acsUserId);
    else this.orders.set(acsUserId, order);
    const event = order === undefined ? 'loweredHandEvent' : 'raisedHandEvent';
    this.emit(event, { identifier: identifierOf(acsUserId) });
  }

  dispose(): void {}
}

// Everyone in a room's call has a token, which only these kinds of users can have.
const identifierOf = (acsUserId: string) => createIdentifierFromRawId(acsUserId) as RaisedHand['identifier'];
