import { randomUUID } from 'node:crypto';
import type { Role } from '@anteroom/contract';
import type { CallParticipant, MediaState, ServerMessage } from '@anteroom/contract/signalling';
import type { Call } from '../meeting/Meeting.js';
import type { CallRegistry } from '../meeting/MeetingRegistry.js';
import type { BotLine } from './CrowdScript.js';
import { act } from '../actions/participantActions.js';
import type { CallConnection, Seat } from '../meeting/ParticipantSession.js';

/** Somebody in a call who is no person: their end of the connection is in the emulator itself. */
export class Bot implements CallConnection {
  readonly acsUserId: string;
  readonly displayName: string;
  readonly #id = randomUUID();
  #call: Call | undefined;

  constructor(acsUserId: string, displayName: string) {
    this.acsUserId = acsUserId;
    this.displayName = displayName;
  }

  /** The answer is false when the call takes nobody more. */
  join(calls: CallRegistry, roomId: string, role: Role, media: MediaState): boolean {
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
    this.#call = calls.join(roomId, joiner, this);
    return this.#call !== undefined;
  }

  /** As the call sees it; `undefined` when it has left, or was made to. */
  get participant(): CallParticipant | undefined {
    return this.#seat?.participant;
  }

  /** Asks the call for something, as a browser would: what the role forbids is denied, and logged. */
  do(does: BotLine['does']): void {
    const seat = this.#seat;
    if (this.#call === undefined || seat === undefined) return;
    if (!('type' in does)) {
      const media = { ...seat.participant.media, ...does };
      act(this.#call, seat, { type: 'media', request: seat.request + 1, media });
    } else if (does.type !== 'caption' || seat.participant.generated?.speaking) {
      // Who was muted, or may not speak, is not heard to say anything.
      act(this.#call, seat, does);
    }
  }

  leave(): void {
    this.#call?.leave(this.#id, 'left');
  }

  /** What the server says. Of all that, a bot heeds one thing: it falls silent when it is muted. */
  send(message: ServerMessage): void {
    if (message.type === 'muted') this.do({ type: 'speaking', speaking: false });
  }

  close(): void {
    this.#call = undefined;
  }

  get #seat(): Seat | undefined {
    return this.#call?.seat(this.#id);
  }
}
