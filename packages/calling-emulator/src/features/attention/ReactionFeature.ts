import type { Reaction } from '@anteroom/contract/signalling';
import type { ReactionCallFeature, ReactionMessage } from '@azure/communication-calling';
import type { EventName } from '../../sdk/events/EventName.js';
import { Observable } from '../../sdk/events/Observable.js';
import type { FeatureHost } from '../../transport/interface/CallTransport.js';

/**
 * Short signs of what somebody feels.
 *
 * The event names the person by the raw id alone, a string. The SDK declares an identifier object; its documented sample
 * ("Reactions", web) prints the same field as an id, and the UI library takes it for the key of its participants: it would
 * find nobody by an object.
 */
export class ReactionFeature extends Observable<EventName<ReactionCallFeature>> {
  readonly name = 'Reaction';

  constructor(private readonly host: FeatureHost) {
    super();
  }

  /** Comes back as an event to everyone, the sender included. @throws CallError when the role forbids it */
  sendReaction({ reactionType }: ReactionMessage): Promise<void> {
    return this.host.ask({ type: 'reaction', reaction: reactionType }, 'useReactions');
  }

  receive(acsUserId: string, reaction: Reaction): void {
    this.emit('reaction', { identifier: acsUserId, reactionMessage: { reactionType: reaction } });
  }

  dispose(): void {}
}
