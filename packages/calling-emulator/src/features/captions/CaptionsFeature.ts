import type { CaptionsCallFeature } from '@azure/communication-calling';
import { type EventName, Observable } from '../../sdk/events/index.js';
import type { FeatureTransport } from '../../transport/index.js';
import { Captions } from './Captions.js';

/**
 * Gives access to the captions. A room's call has only one kind of captions, so `CaptionsKindChanged` is never emitted.
 */
export class CaptionsFeature extends Observable<EventName<CaptionsCallFeature>> {
  readonly name = 'Captions';
  readonly captions: Captions;

  constructor(transport: FeatureTransport) {
    super();
    this.captions = new Captions(transport);
  }

  dispose(): void {}
}
