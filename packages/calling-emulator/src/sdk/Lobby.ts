import type { Lobby as SdkLobby } from '@azure/communication-calling';
import { unsupported } from './errors/index.js';
import { type EventName, Observable } from './events/index.js';
import type { RemoteParticipant } from './participants/index.js';

const refuse = () => unsupported('The lobby of a Teams meeting');

/** The lobby of a Teams meeting. A room has none, so nobody is ever in it. */
export class Lobby extends Observable<EventName<SdkLobby>> {
  readonly participants: readonly RemoteParticipant[] = [];

  admit(_participant?: unknown): Promise<never> {
    return refuse();
  }

  reject(_participant?: unknown): Promise<never> {
    return refuse();
  }

  admitAll(): Promise<never> {
    return refuse();
  }
}
