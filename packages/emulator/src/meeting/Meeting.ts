import { randomUUID } from 'node:crypto';
import type { Role } from '@anteroom/contract';
import {
  type CallCapability,
  type CallParticipant,
  type CallState,
  type CallSwitches,
  canInCall,
  type MediaState,
  type ServerMessage,
} from '@anteroom/contract/signalling';
import { endUnwantedCaptions } from '../actions/captions.js';
import { type EndReasonName, endReason } from './endReason.js';
import { allowedMedia } from './mediaRules.js';
import type { Phones } from '../phones/PhoneNetwork.js';
import { type CallConnection, Seat } from './ParticipantSession.js';

export interface Joiner {
  /** Chosen before the join: the seat's ticket names it. */
  id: string;
  acsUserId: string;
  displayName: string;
  role: Role;
  /** What they would like to have on, as of their request of this number. */
  media: MediaState;
  request: number;
  generated: boolean;
  tokenExpiresAt: number;
  ticket: string;
}

export interface CallParts {
  log: (line: string) => void;
  clock: () => number;
  switches: CallSwitches;
  phones: Phones;
  maxCallParticipants: number;
  /** For how long a participant whose connection is lost keeps the seat, in milliseconds. */
  seatHoldMs: number;
  /** For how long clients are to try again, in milliseconds. */
  reconnectMs: number;
  /** For how long a participant whose token has expired may stay without another, in milliseconds. */
  tokenWaitMs: number;
  /** Somebody was dropped, and may not have heard of it: their connection may be lost. */
  dropped(participantId: string, reason: EndReasonName): void;
  /** The last participant has gone. */
  emptied(call: Call): void;
}

/** A running call, as an onlooker sees it. */
export interface CallSummary extends Pick<CallState, 'recording' | 'transcription' | 'captions' | 'spotlight'> {
  roomId: string;
  callId: string;
  participants: CallParticipant[];
}

export type ParticipantChange = Partial<Omit<CallParticipant, 'id' | 'acsUserId' | 'displayName'>>;

/**
 * One call: who is in it, and what is the same for all. It lives from the first join to the last leave; phones alone do not
 * keep it.
 */
export class Call {
  readonly id = randomUUID();
  readonly roomId: string;
  readonly parts: CallParts;
  readonly #seats = new Map<string, Seat>();
  #state: CallState;
  #texts = 0;

  constructor(roomId: string, pstnDialOut: boolean, parts: CallParts) {
    this.roomId = roomId;
    this.parts = parts;
    this.#state = { recording: false, transcription: false, spotlight: [], pstnDialOut, switches: parts.switches };
  }

  get participants(): CallParticipant[] {
    return this.seats.map((seat) => seat.participant);
  }

  get seats(): Seat[] {
    return [...this.#seats.values()];
  }

  get size(): number {
    return this.#seats.size;
  }

  get summary(): CallSummary {
    const { recording, transcription, captions, spotlight } = this.#state;
    const { roomId, id: callId, participants } = this;
    return { roomId, callId, participants, recording, transcription, captions, spotlight };
  }

  get state(): CallState {
    return this.#state;
  }

  seat(id: string): Seat | undefined {
    return this.#seats.get(id);
  }

  seatsOf(acsUserId: string): Seat[] {
    return this.seats.filter((seat) => seat.participant.acsUserId === acsUserId);
  }

  /** Seats a participant and tells everyone. */
  join({ id, acsUserId, displayName, role, ...joiner }: Joiner, connection: CallConnection): void {
    const media = allowedMedia(role, joiner.media);
    const generated = joiner.generated ? { generated: { speaking: false } } : {};
    const seat = new Seat({ id, acsUserId, displayName, role, media, ...generated }, connection);
    seat.request = joiner.request;
    seat.tokenExpiresAt = joiner.tokenExpiresAt;
    if (media.screen) this.stopOtherShare(id);
    this.seatAnother(seat);
    connection.send(this.#greeting(seat, joiner.ticket, false));
  }

  /** Adds a seat that says nothing to its own participant: for who has no connection of their own, such as a phone. */
  seatAnother(seat: Seat): void {
    this.broadcast({ type: 'participant-joined', participant: seat.participant });
    this.#seats.set(seat.participant.id, seat);
  }

  /** Gives somebody their seat back. The answer is false when it is not kept any more. */
  resume(joiner: Omit<Joiner, 'role'>, connection: CallConnection): boolean {
    const seat = this.#seats.get(joiner.id);
    if (seat === undefined || seat.participant.acsUserId !== joiner.acsUserId) return false;
    seat.renewToken(joiner.tokenExpiresAt);
    // What was switched off here while they were away stays off, unless they wished for something since.
    if (joiner.request > seat.request) {
      seat.request = joiner.request;
      const media = allowedMedia(seat.participant.role, joiner.media);
      if (media.screen) this.stopOtherShare(joiner.id);
      seat.participant = { ...seat.participant, media };
    }
    seat.take(connection, this.#greeting(seat, joiner.ticket, true));
    this.change(seat, {});
    return true;
  }

  /** A connection is lost without a goodbye. */
  lost(id: string, connection: CallConnection): void {
    const seat = this.#seats.get(id);
    if (!seat?.isServedBy(connection)) return;
    seat.hold(this.parts.seatHoldMs, () => this.leave(id, 'closedAbruptly'));
  }

  changeRole(acsUserId: string, role: Role): void {
    for (const seat of this.seatsOf(acsUserId)) {
      const lowered = canInCall(role, 'raiseHand', this.#state) ? {} : { handOrder: undefined };
      this.change(seat, { role, media: allowedMedia(role, seat.participant.media), ...lowered });
    }
  }

  leave(id: string, reason: EndReasonName): void {
    const seat = this.#seats.get(id);
    if (seat === undefined) return;
    this.#seats.delete(id);
    this.#dismiss(seat, reason);
    this.broadcast({ type: 'participant-left', id, ...endReason(reason) });
    const { acsUserId } = seat.participant;
    if (this.#state.spotlight.includes(acsUserId) && this.seatsOf(acsUserId).length === 0) {
      this.changeState({ spotlight: this.#state.spotlight.filter((other) => other !== acsUserId) });
    }
    endUnwantedCaptions(this);
    // Nobody is left who could talk to the phones.
    if (this.seats.every(({ participant }) => participant.phone !== undefined)) this.end('left');
  }

  /** Drops somebody on all their devices. */
  drop(acsUserId: string, reason: EndReasonName): void {
    for (const seat of this.seatsOf(acsUserId)) this.leave(seat.participant.id, reason);
  }

  /** Ends the call for everyone at once. */
  end(reason: EndReasonName, message?: string): void {
    const { seats } = this;
    this.#seats.clear();
    for (const seat of seats) this.#dismiss(seat, reason, message);
    this.parts.emptied(this);
  }

  /** Lets go of everybody without a word: the emulator stops, and they may come back to another one. */
  abandon(): void {
    for (const seat of this.#seats.values()) seat.release();
    this.#seats.clear();
  }

  /** Asks those for a fresh token whose own has expired. */
  checkTokens(): void {
    for (const seat of this.seats) {
      if (seat.tokenExpiresAt > this.parts.clock()) continue;
      seat.askForToken(this.parts.tokenWaitMs, () => this.leave(seat.participant.id, 'tokenExpired'));
    }
  }

  change(seat: Seat, change: ParticipantChange): void {
    seat.participant = { ...seat.participant, ...change };
    this.broadcast({ type: 'participant-changed', participant: seat.participant, request: seat.request });
  }

  changeState(change: Partial<CallState>): void {
    this.#state = { ...this.#state, ...change };
    this.broadcast({ type: 'call-changed', call: this.#state });
  }

  broadcast(message: ServerMessage): void {
    for (const seat of this.#seats.values()) seat.send(message);
  }

  /** The number of another real-time text. */
  nextText(): number {
    this.#texts += 1;
    return this.#texts;
  }

  /** Whether somebody may do this; who may not is told so, and it is logged. */
  may(seat: Seat, capability: CallCapability): boolean {
    const allowed = canInCall(seat.participant.role, capability, this.#state);
    if (!allowed) this.deny(seat, capability);
    return allowed;
  }

  deny(seat: Seat, capability: CallCapability): void {
    const { acsUserId, role, media } = seat.participant;
    this.parts.log(`denied: ${acsUserId}, ${role} of room ${this.roomId}, asked for ${capability}`);
    seat.send({ type: 'denied', request: seat.request, capability, media });
  }

  stopOtherShare(id: string): void {
    for (const seat of this.seats) {
      const { participant } = seat;
      if (participant.id === id || !participant.media.screen) continue;
      this.change(seat, { media: { ...participant.media, screen: false } });
    }
  }

  #greeting(seat: Seat, ticket: string, resumed: boolean): Extract<ServerMessage, { type: 'joined' }> {
    const others = this.participants.filter((participant) => participant.id !== seat.participant.id);
    return {
      type: 'joined',
      callId: this.id,
      self: seat.participant,
      others,
      call: this.#state,
      seat: ticket,
      resumed,
      reconnectMs: this.parts.reconnectMs,
    };
  }

  #dismiss(seat: Seat, reason: EndReasonName, message?: string): void {
    if (reason !== 'closedAbruptly' && reason !== 'left') this.parts.dropped(seat.participant.id, reason);
    seat.close({ type: 'ended', ...endReason(reason, message) });
  }
}
