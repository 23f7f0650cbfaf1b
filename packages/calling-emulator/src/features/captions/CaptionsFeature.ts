import type { CaptionsCallFeature } from '@azure/communication-calling';
import type { EventName } from '../../sdk/events/EventName.js';
import { Observable } from '../../sdk/events/Observable.js';
import { Captions } from './Captions.js';
import type { FeatureHost } from '../../transport/interface/CallTransport.js';

/** Where the captions are found. A room's call has captions of one kind, so `CaptionsKindChanged` never comes. */
export class CaptionsFeature extends Observable<EventName<CaptionsCallFeature>> {
  readonly name = 'Captions';
  readonly captions: Captions;

  constructor(host: FeatureHost) {
    super();
    this.captions = new Captions(host);
  }

  dispose(): void {}
}
