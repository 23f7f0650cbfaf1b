import type { ReactionCallFeature, ReactionMessage } from '@azure/communication-calling';
import { type EventName, Observable } from '../../sdk/events/index.js';
import type { FeatureTransport, Reaction } from '../../transport/index.js';

/**
 * Short signs of what somebody feels.
 *
 * The event names the person by the raw id alone, a string. The SDK declares an identifier object; its documented sample
 * ("Reactions", web) prints the same field as an id, and the UI library takes it for the key of its participants: it would
 * find nobody by an object.
 */
export class ReactionFeature extends Observable<EventName<ReactionCallFeature>> {
  readonly name = 'Reaction';

  constructor(private readonly transport: FeatureTransport) {
    super();
  }

  /** Comes back as an event to everyone, the sender included. @throws CallError when the role forbids it */
  sendReaction({ reactionType }: ReactionMessage): Promise<void> {
    return this.transport.ask({ type: 'reaction', reaction: reactionType }, 'useReactions');
  }

  receive(acsUserId: string, reaction: Reaction): void {
    this.emit('reaction', { identifier: acsUserId, reactionMessage: { reactionType: reaction } });
  }

  dispose(): void {}
}
