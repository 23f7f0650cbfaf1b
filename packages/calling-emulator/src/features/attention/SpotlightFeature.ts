import type { SpotlightCallFeature, SpotlightedParticipant } from '@azure/communication-calling';
import {
  type CommunicationIdentifier,
  createIdentifierFromRawId,
  getIdentifierRawId,
} from '@azure/communication-common';
import { CallError } from '../../sdk/errors/index.js';
import { type EventName, Observable } from '../../sdk/events/index.js';
import type { FeatureTransport } from '../../transport/index.js';
import { SPOTLIGHT_LIMIT } from '../../transport/index.js';

/** The participants in the spotlight, in the order in which they were added. */
export class SpotlightFeature extends Observable<EventName<SpotlightCallFeature>> {
  readonly name = 'Spotlight';
  readonly maxParticipantsToSpotlight = SPOTLIGHT_LIMIT;
  private readonly orders = new Map<string, number>();
  private lastOrder = 0;

  constructor(private readonly transport: FeatureTransport) {
    super();
  }

  getSpotlightedParticipants(): SpotlightedParticipant[] {
    return [...this.orders].map(([acsUserId, order]) => spotlighted(acsUserId, order));
  }

  /**
   * Adds people to the spotlight; by default, this person.
   * @throws CallError when the role forbids it, or when the spotlight is full
   */
  async startSpotlight(participants?: readonly CommunicationIdentifier[]): Promise<void> {
    const acsUserIds = this.idsOf(participants);
    if (new Set([...this.orders.keys(), ...acsUserIds]).size > SPOTLIGHT_LIMIT) {
      // The UI library recognizes this error by its text.
      throw new CallError(
        `startSpotlight failed. ${SPOTLIGHT_LIMIT} is the max number of participants that can be Spotlighted`,
        400,
        0,
      );
    }
    await this.transport.ask({ type: 'spotlight', on: true, acsUserIds }, 'spotlightParticipant');
  }

  /**
   * Removes people from the spotlight; by default this person, which is always allowed. @throws CallError when the role
   * forbids it
   */
  stopSpotlight(participants?: readonly CommunicationIdentifier[]): Promise<void> {
    const acsUserIds = this.idsOf(participants);
    const stepsOut = acsUserIds.every((id) => id === this.transport.acsUserId);
    return this.transport.ask(
      { type: 'spotlight', on: false, acsUserIds },
      stepsOut ? undefined : 'removeParticipantsSpotlight',
    );
  }

  /** @throws CallError when the role forbids it */
  stopAllSpotlight(): Promise<void> {
    return this.transport.ask({ type: 'spotlight', on: false }, 'removeParticipantsSpotlight');
  }

  /** Applies the server's list of participants in the spotlight, in order. */
  update(acsUserIds: readonly string[]): void {
    const removed = this.getSpotlightedParticipants().filter(
      ({ identifier }) => !acsUserIds.includes(getIdentifierRawId(identifier)),
    );
    for (const { identifier } of removed) this.orders.delete(getIdentifierRawId(identifier));
    const added = acsUserIds
      .filter((acsUserId) => !this.orders.has(acsUserId))
      .map((acsUserId) => {
        this.lastOrder += 1;
        this.orders.set(acsUserId, this.lastOrder);
        return spotlighted(acsUserId, this.lastOrder);
      });
    if (added.length + removed.length > 0) this.emit('spotlightChanged', { added, removed });
  }

  dispose(): void {}

  private idsOf(participants: readonly CommunicationIdentifier[] | undefined): string[] {
    return participants?.map(getIdentifierRawId) ?? [this.transport.acsUserId];
  }
}

function spotlighted(acsUserId: string, order: number): SpotlightedParticipant {
  return { identifier: createIdentifierFromRawId(acsUserId), order };
}
