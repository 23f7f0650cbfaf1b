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
import { type EndReasonName, endReason } from './endReason.js';
import { allowedMedia } from './mediaRules.js';
import { type ParticipantChannel, ParticipantSession } from './ParticipantSession.js';

export interface Joiner {
  /** Chosen before the join, because the session ticket contains it. */
  id: string;
  acsUserId: string;
  displayName: string;
  role: Role;
  /** The media that they want on, as of the media request with this number. */
  media: MediaState;
  request: number;
  generated: boolean;
  tokenExpiresAt: number;
  ticket: string;
}

export interface MeetingDependencies {
  log: (line: string) => void;
  clock: () => number;
  switches: CallSwitches;
  maxCallParticipants: number;
  /** How long a participant whose connection is lost keeps the session, in milliseconds. */
  seatHoldMs: number;
  /** How long clients try to reconnect, in milliseconds. */
  reconnectMs: number;
  /** How long a participant may stay with an expired token, in milliseconds. */
  tokenWaitMs: number;
  /** A participant was dropped. They may not know it yet, because their connection may be lost. */
  dropped(participantId: string, reason: EndReasonName): void;
  /** The last participant has left. */
  emptied(meeting: Meeting): void;
}

/** A running call, as the emulator reports it. */
export interface MeetingSummary extends Pick<CallState, 'recording' | 'transcription' | 'captions' | 'spotlight'> {
  roomId: string;
  callId: string;
  participants: CallParticipant[];
}

export type ParticipantChange = Partial<Omit<CallParticipant, 'id' | 'acsUserId' | 'displayName'>>;

/**
 * One running call in a room: its participants, and the state that they share. It lives from the first join to the last
 * leave; phones alone don't keep it alive.
 */
export class Meeting {
  readonly id = randomUUID();
  readonly roomId: string;
  readonly dependencies: MeetingDependencies;
  readonly #sessions = new Map<string, ParticipantSession>();
  #state: CallState;
  #texts = 0;

  constructor(roomId: string, pstnDialOut: boolean, dependencies: MeetingDependencies) {
    this.roomId = roomId;
    this.dependencies = dependencies;
    this.#state = {
      recording: false,
      transcription: false,
      spotlight: [],
      pstnDialOut,
      switches: dependencies.switches,
    };
  }

  get participants(): CallParticipant[] {
    return this.sessions.map((session) => session.participant);
  }

  get sessions(): ParticipantSession[] {
    return [...this.#sessions.values()];
  }

  get size(): number {
    return this.#sessions.size;
  }

  get summary(): MeetingSummary {
    const { recording, transcription, captions, spotlight } = this.#state;
    const { roomId, id: callId, participants } = this;
    return { roomId, callId, participants, recording, transcription, captions, spotlight };
  }

  get state(): CallState {
    return this.#state;
  }

  session(id: string): ParticipantSession | undefined {
    return this.#sessions.get(id);
  }

  sessionsOf(acsUserId: string): ParticipantSession[] {
    return this.sessions.filter((session) => session.participant.acsUserId === acsUserId);
  }

  /** Adds a participant and notifies everyone. */
  join({ id, acsUserId, displayName, role, ...joiner }: Joiner, channel: ParticipantChannel): void {
    const media = allowedMedia(role, joiner.media);
    const generated = joiner.generated ? { generated: { speaking: false } } : {};
    const session = new ParticipantSession({ id, acsUserId, displayName, role, media, ...generated }, channel);
    session.request = joiner.request;
    session.tokenExpiresAt = joiner.tokenExpiresAt;
    if (media.screen) this.stopOtherShare(id);
    this.addSession(session);
    channel.send(this.#greeting(session, joiner.ticket, false));
  }

  /** Adds a session without greeting its own participant: a phone, for example, has no channel to be greeted on. */
  addSession(session: ParticipantSession): void {
    this.broadcast({ type: 'participant-joined', participant: session.participant });
    this.#sessions.set(session.participant.id, session);
  }

  /** Gives a returning participant their session back. @returns false if the session no longer exists */
  resume(joiner: Omit<Joiner, 'role'>, channel: ParticipantChannel): boolean {
    const session = this.#sessions.get(joiner.id);
    if (session === undefined || session.participant.acsUserId !== joiner.acsUserId) return false;
    session.renewToken(joiner.tokenExpiresAt);
    // Media that was switched off here while they were away stays off, unless they have asked for something since.
    if (joiner.request > session.request) {
      session.request = joiner.request;
      const media = allowedMedia(session.participant.role, joiner.media);
      if (media.screen) this.stopOtherShare(joiner.id);
      session.participant = { ...session.participant, media };
    }
    session.resumeOn(channel, this.#greeting(session, joiner.ticket, true));
    this.change(session, {});
    return true;
  }

  /** Keeps the session for a while: the channel was lost without a `leave`. */
  lost(id: string, channel: ParticipantChannel): void {
    const session = this.#sessions.get(id);
    if (!session?.isServedBy(channel)) return;
    session.holdFor(this.dependencies.seatHoldMs, () => this.leave(id, 'closedAbruptly'));
  }

  changeRole(acsUserId: string, role: Role): void {
    for (const session of this.sessionsOf(acsUserId)) {
      const lowered = canInCall(role, 'raiseHand', this.#state) ? {} : { handOrder: undefined };
      this.change(session, { role, media: allowedMedia(role, session.participant.media), ...lowered });
    }
  }

  leave(id: string, reason: EndReasonName): void {
    const session = this.#sessions.get(id);
    if (session === undefined) return;
    this.#sessions.delete(id);
    this.#dismiss(session, reason);
    this.broadcast({ type: 'participant-left', id, ...endReason(reason) });
    const { acsUserId } = session.participant;
    if (this.#state.spotlight.includes(acsUserId) && this.sessionsOf(acsUserId).length === 0) {
      this.changeState({ spotlight: this.#state.spotlight.filter((other) => other !== acsUserId) });
    }
    this.endUnwantedCaptions();
    // No one is left to talk to the phones.
    if (this.sessions.every(({ participant }) => participant.phone !== undefined)) this.end('left');
  }

  /** Drops a user on all their devices. */
  drop(acsUserId: string, reason: EndReasonName): void {
    for (const session of this.sessionsOf(acsUserId)) this.leave(session.participant.id, reason);
  }

  /** Ends the call for everyone at once. */
  end(reason: EndReasonName, message?: string): void {
    const { sessions } = this;
    this.#sessions.clear();
    for (const session of sessions) this.#dismiss(session, reason, message);
    this.dependencies.emptied(this);
  }

  /** Releases all sessions without a message: the emulator is stopping, and clients may return to another one. */
  abandon(): void {
    for (const session of this.#sessions.values()) session.release();
    this.#sessions.clear();
  }

  /** Asks participants whose token has expired for a new one. */
  checkTokens(): void {
    for (const session of this.sessions) {
      if (session.tokenExpiresAt > this.dependencies.clock()) continue;
      session.askForToken(this.dependencies.tokenWaitMs, () => this.leave(session.participant.id, 'tokenExpired'));
    }
  }

  change(session: ParticipantSession, change: ParticipantChange): void {
    session.participant = { ...session.participant, ...change };
    this.broadcast({ type: 'participant-changed', participant: session.participant, request: session.request });
  }

  changeState(change: Partial<CallState>): void {
    this.#state = { ...this.#state, ...change };
    this.broadcast({ type: 'call-changed', call: this.#state });
  }

  /** Ends the captions that no one wants any more. Call it after anything that may end someone's wish for them. */
  endUnwantedCaptions(): void {
    if (this.#state.captions === undefined || this.sessions.some((session) => session.wantsCaptions)) return;
    this.changeState({ captions: undefined });
  }

  broadcast(message: ServerMessage): void {
    for (const session of this.#sessions.values()) session.send(message);
  }

  /** @returns the number of the next real-time text */
  nextText(): number {
    this.#texts += 1;
    return this.#texts;
  }

  /** Whether the participant may do this. If not, the request is denied and logged. */
  may(session: ParticipantSession, capability: CallCapability): boolean {
    const allowed = canInCall(session.participant.role, capability, this.#state);
    if (!allowed) this.deny(session, capability);
    return allowed;
  }

  deny(session: ParticipantSession, capability: CallCapability): void {
    const { acsUserId, role, media } = session.participant;
    this.dependencies.log(`denied: ${acsUserId}, ${role} of room ${this.roomId}, asked for ${capability}`);
    session.send({ type: 'denied', request: session.request, capability, media });
  }

  stopOtherShare(id: string): void {
    for (const session of this.sessions) {
      const { participant } = session;
      if (participant.id === id || !participant.media.screen) continue;
      this.change(session, { media: { ...participant.media, screen: false } });
    }
  }

  #greeting(session: ParticipantSession, ticket: string, resumed: boolean): Extract<ServerMessage, { type: 'joined' }> {
    const others = this.participants.filter((participant) => participant.id !== session.participant.id);
    return {
      type: 'joined',
      callId: this.id,
      self: session.participant,
      others,
      call: this.#state,
      seat: ticket,
      resumed,
      reconnectMs: this.dependencies.reconnectMs,
    };
  }

  #dismiss(session: ParticipantSession, reason: EndReasonName, message?: string): void {
    if (reason !== 'closedAbruptly' && reason !== 'left') this.dependencies.dropped(session.participant.id, reason);
    session.close({ type: 'ended', ...endReason(reason, message) });
  }
}
