import { randomUUID } from 'node:crypto';
import type { Role } from '@anteroom/contract';
import type { CallParticipant, MediaState, ServerMessage } from '@anteroom/contract/signalling';
import type { Act } from '../actions/index.js';
import type { Meeting, MeetingRegistry, ParticipantChannel, ParticipantSession } from '../meeting/index.js';
import type { BotAction } from './CrowdScript.js';

/** Somebody in a call who is no person: their end of the connection is in the emulator itself. */
export class Bot implements ParticipantChannel {
  readonly acsUserId: string;
  readonly displayName: string;
  readonly #id = randomUUID();
  readonly #act: Act;
  #meeting: Meeting | undefined;

  constructor(acsUserId: string, displayName: string, act: Act) {
    this.acsUserId = acsUserId;
    this.displayName = displayName;
    this.#act = act;
  }

  /** The answer is false when the call takes nobody more. */
  join(meetings: MeetingRegistry, roomId: string, role: Role, media: MediaState): boolean {
    const joiner = {
      id: this.#id,
      acsUserId: this.acsUserId,
      displayName: this.displayName,
      role,
      media,
      request: 0,
      generated: true,
      // This connection is never lost, and nobody has to prove here who they are.
      tokenExpiresAt: Number.POSITIVE_INFINITY,
      ticket: '',
    };
    this.#meeting = meetings.join(roomId, joiner, this);
    return this.#meeting !== undefined;
  }

  /** As the call sees it; `undefined` when it has left, or was made to. */
  get participant(): CallParticipant | undefined {
    return this.#session?.participant;
  }

  /** Asks the call for something, as a browser would: what the role forbids is denied, and logged. */
  do(does: BotAction['does']): void {
    const session = this.#session;
    if (this.#meeting === undefined || session === undefined) return;
    if (!('type' in does)) {
      const media = { ...session.participant.media, ...does };
      this.#act(this.#meeting, session, { type: 'media', request: session.request + 1, media });
    } else if (does.type !== 'caption' || session.participant.generated?.speaking) {
      // Who was muted, or may not speak, is not heard to say anything.
      this.#act(this.#meeting, session, does);
    }
  }

  leave(): void {
    this.#meeting?.leave(this.#id, 'left');
  }

  /** What the server says. Of all that, a bot heeds one thing: it falls silent when it is muted. */
  send(message: ServerMessage): void {
    if (message.type === 'muted') this.do({ type: 'speaking', speaking: false });
  }

  close(): void {
    this.#meeting = undefined;
  }

  get #session(): ParticipantSession | undefined {
    return this.#meeting?.session(this.#id);
  }
}
