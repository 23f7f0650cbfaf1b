import type { ReactionCallFeature, ReactionMessage } from '@azure/communication-calling';
import { type EventName, Observable } from '../../sdk/events/index.js';
import type { FeatureTransport, Reaction } from '../../transport/index.js';

/**
 * Reactions.
 *
 * The event names the sender by the raw id alone, a string. The SDK declares an identifier object, but its documented
 * sample ("Reactions", web) prints the same field as an id, and the UI library uses it as the key of its participants:
 * it would not find anyone by an object.
 */
export class ReactionFeature extends Observable<EventName<ReactionCallFeature>> {
  readonly name = 'Reaction';

  constructor(private readonly transport: FeatureTransport) {
    super();
  }

  /** Comes back as an event to everyone, including the sender. @throws CallError when the role forbids it */
  sendReaction({ reactionType }: ReactionMessage): Promise<void> {
    return this.transport.ask({ type: 'reaction', reaction: reactionType }, 'useReactions');
  }

  receive(acsUserId: string, reaction: Reaction): void {
    this.emit('reaction', { identifier: acsUserId, reactionMessage: { reactionType: reaction } });
  }

  dispose(): void {}
}
