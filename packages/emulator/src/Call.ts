import { randomUUID } from 'node:crypto';
import { can, type Role } from '@anteroom/contract';
import type { CallParticipant, MediaState, PeerSignal, ServerMessage } from '@anteroom/contract/signalling';
import { type EndReasonName, endReason } from './endReason.js';
import { allowedMedia, type DeniedCapability, forbiddenCapability } from './mediaRules.js';

/** The way to one participant. Both do nothing once it is gone. */
export interface CallConnection {
  send(message: ServerMessage): void;
  close(): void;
}

export interface Joiner {
  acsUserId: string;
  displayName: string;
  role: Role;
  /** What they would like to have on. */
  media: MediaState;
}

interface Seat {
  participant: CallParticipant;
  connection: CallConnection;
  /** The number of the participant's last media request. */
  request: number;
}

/** One call: who is in it, and what they may show each other. It lives from the first join to the last leave. */
export class Call {
  readonly id = randomUUID();
  readonly roomId: string;
  readonly #seats = new Map<string, Seat>();
  readonly #log: (line: string) => void;
  #handsRaised = 0;

  constructor(roomId: string, log: (line: string) => void) {
    this.roomId = roomId;
    this.#log = log;
  }

  get participants(): CallParticipant[] {
    return [...this.#seats.values()].map((seat) => seat.participant);
  }

  get size(): number {
    return this.#seats.size;
  }

  /** Seats a participant and tells everyone. The answer is the participant's id. */
  join(joiner: Joiner, connection: CallConnection): string {
    const self = { ...joiner, id: randomUUID(), media: allowedMedia(joiner.role, joiner.media) };
    if (self.media.screen) this.#stopOtherShare(self.id);
    const others = this.participants;
    this.#broadcast({ type: 'participant-joined', participant: self });
    this.#seats.set(self.id, { participant: self, connection, request: 0 });
    connection.send({ type: 'joined', callId: this.id, self, others });
    return self.id;
  }

  /** Switches media as asked, or denies it as a whole: the role decides here, not in the browser. */
  changeMedia(id: string, request: number, wanted: MediaState): void {
    const seat = this.#seats.get(id);
    if (seat === undefined) return;
    seat.request = request;
    const capability = forbiddenCapability(seat.participant.role, wanted);
    if (capability !== undefined) {
      this.#deny(seat, capability);
      return;
    }
    if (wanted.screen) this.#stopOtherShare(id);
    this.#change(seat, { media: wanted });
  }

  changeRole(acsUserId: string, role: Role): void {
    for (const seat of this.#seatsOf(acsUserId)) {
      this.#change(seat, { role, media: allowedMedia(role, seat.participant.media) });
    }
  }

  /** Raised hands keep the order in which they were raised. */
  changeHand(id: string, raised: boolean): void {
    const seat = this.#seats.get(id);
    if (seat === undefined || raised === (seat.participant.handOrder !== undefined)) return;
    if (raised) this.#handsRaised += 1;
    this.#change(seat, { handOrder: raised ? this.#handsRaised : undefined });
  }

  /** Mutes one other person, or all others, on all their devices. */
  muteOthers(id: string, acsUserId: string | undefined): void {
    const seat = this.#seats.get(id);
    if (seat === undefined || !this.#may(seat, 'muteOthers')) return;
    for (const other of this.#seats.values()) {
      const { participant } = other;
      if (participant.acsUserId === seat.participant.acsUserId || !participant.media.microphone) continue;
      if (acsUserId !== undefined && participant.acsUserId !== acsUserId) continue;
      other.connection.send({ type: 'muted' });
      this.#change(other, { media: { ...participant.media, microphone: false } });
    }
  }

  /** Removes one other person from the call. They stay on the roster, and may join again. */
  remove(id: string, acsUserId: string): void {
    const seat = this.#seats.get(id);
    if (seat !== undefined && this.#may(seat, 'removeParticipant')) this.drop(acsUserId, 'removedByParticipant');
  }

  /** Passes an offer, answer or candidate on; one for somebody who has left goes nowhere. */
  signal(from: string, to: string, signal: PeerSignal): void {
    this.#seats.get(to)?.connection.send({ type: 'signal', from, signal });
  }

  leave(id: string, reason: EndReasonName): void {
    const seat = this.#seats.get(id);
    if (seat === undefined) return;
    this.#seats.delete(id);
    seat.connection.send({ type: 'ended', ...endReason(reason) });
    seat.connection.close();
    this.#broadcast({ type: 'participant-left', id, ...endReason(reason) });
  }

  /** Drops somebody on all their devices. */
  drop(acsUserId: string, reason: EndReasonName): void {
    for (const seat of this.#seatsOf(acsUserId)) this.leave(seat.participant.id, reason);
  }

  /** Ends the call for everyone at once. */
  end(reason: EndReasonName, message?: string): void {
    const seats = [...this.#seats.values()];
    this.#seats.clear();
    for (const { connection } of seats) {
      connection.send({ type: 'ended', ...endReason(reason, message) });
      connection.close();
    }
  }

  #may(seat: Seat, capability: 'muteOthers' | 'removeParticipant'): boolean {
    const allowed = can(seat.participant.role, capability);
    if (!allowed) this.#deny(seat, capability);
    return allowed;
  }

  #deny({ participant, connection, request }: Seat, capability: DeniedCapability): void {
    const { acsUserId, role, media } = participant;
    this.#log(`denied: ${acsUserId}, ${role} of room ${this.roomId}, asked for ${capability}`);
    connection.send({ type: 'denied', request, capability, media });
  }

  #seatsOf(acsUserId: string): Seat[] {
    return [...this.#seats.values()].filter((seat) => seat.participant.acsUserId === acsUserId);
  }

  #stopOtherShare(id: string): void {
    for (const seat of this.#seats.values()) {
      const { participant } = seat;
      if (participant.id !== id && participant.media.screen) {
        this.#change(seat, { media: { ...participant.media, screen: false } });
      }
    }
  }

  #change(seat: Seat, change: Partial<Pick<CallParticipant, 'role' | 'media' | 'handOrder'>>): void {
    seat.participant = { ...seat.participant, ...change };
    this.#broadcast({ type: 'participant-changed', participant: seat.participant, request: seat.request });
  }

  #broadcast(message: ServerMessage): void {
    for (const { connection } of this.#seats.values()) connection.send(message);
  }
}
