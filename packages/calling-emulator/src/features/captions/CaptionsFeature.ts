import type { CaptionsCallFeature } from '@azure/communication-calling';
import { type EventName, Observable } from '../../sdk/events/index.js';
import type { FeatureTransport } from '../../transport/index.js';
import { Captions } from './Captions.js';

/** Where the captions are found. A room's call has captions of one kind, so `CaptionsKindChanged` never comes. */
export class CaptionsFeature extends Observable<EventName<CaptionsCallFeature>> {
  readonly name = 'Captions';
  readonly captions: Captions;

  constructor(transport: FeatureTransport) {
    super();
    this.captions = new Captions(transport);
  }

  dispose(): void {}
}
