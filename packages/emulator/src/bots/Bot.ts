import { randomUUID } from 'node:crypto';
import type { Role } from '@anteroom/contract';
import type { CallParticipant, MediaState, ServerMessage } from '@anteroom/contract/signalling';
import type { Act } from '../actions/index.js';
import type { Meeting, MeetingRegistry, ParticipantChannel, ParticipantSession } from '../meeting/index.js';
import type { BotAction } from './CrowdScript.js';

/** A simulated participant: its end of the channel is in the emulator. */
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

  /** @returns false if the meeting is full */
  join(meetings: MeetingRegistry, roomId: string, role: Role, media: MediaState): boolean {
    const joiner = {
      id: this.#id,
      acsUserId: this.acsUserId,
      displayName: this.displayName,
      role,
      media,
      request: 0,
      generated: true,
      // A bot never loses its channel, and needs no token.
      tokenExpiresAt: Number.POSITIVE_INFINITY,
      ticket: '',
    };
    this.#meeting = meetings.join(roomId, joiner, this);
    return this.#meeting !== undefined;
  }

  /** The bot as the meeting sees it; `undefined` after it has left or was removed. */
  get participant(): CallParticipant | undefined {
    return this.#session?.participant;
  }

  /** Asks the meeting for something, as a browser would. What the role forbids is denied and logged. */
  perform(action: BotAction['action']): void {
    const session = this.#session;
    if (this.#meeting === undefined || session === undefined) return;
    if (!('type' in action)) {
      const media = { ...session.participant.media, ...action };
      this.#act(this.#meeting, session, { type: 'media', request: session.request + 1, media });
    } else if (action.type !== 'caption' || session.participant.generated?.speaking) {
      // A bot that is muted, or may not speak, has no captions.
      this.#act(this.#meeting, session, action);
    }
  }

  leave(): void {
    this.#meeting?.leave(this.#id, 'left');
  }

  /** Ignores every message but one: a bot that is muted stops speaking. */
  send(message: ServerMessage): void {
    if (message.type === 'muted') this.perform({ type: 'speaking', speaking: false });
  }

  close(): void {
    this.#meeting = undefined;
  }

  get #session(): ParticipantSession | undefined {
    return this.#meeting?.session(this.#id);
  }
}
