import type { CallSwitches } from '@anteroom/contract/signalling';
import type { IdentityStore, RoomStore } from '../state/index.js';
import type { EndReasonName } from './endReason.js';
import { type Joiner, Meeting, type MeetingDependencies, type MeetingSummary } from './Meeting.js';
import type { ParticipantChannel } from './ParticipantSession.js';

export interface MeetingRegistryDependencies
  extends CallSwitches,
    Omit<MeetingDependencies, 'switches' | 'dropped' | 'emptied'> {
  rooms: RoomStore;
  identities: IdentityStore;
  callAtExpiry: 'continue' | 'end';
  callAtDeletion: 'continue' | 'end';
}

interface Dropped {
  reason: EndReasonName;
  at: number;
}

/** The running calls, one per room. It applies what the REST APIs change about rooms and identities to them. */
export class MeetingRegistry {
  readonly #meetings = new Map<string, Meeting>();
  readonly #dependencies: MeetingRegistryDependencies;
  /** Participants who were dropped recently, so that they learn it if they return because they missed the message. */
  readonly #dropped = new Map<string, Dropped>();

  constructor(dependencies: MeetingRegistryDependencies) {
    const { rooms, identities, clock, callAtExpiry, callAtDeletion } = dependencies;
    this.#dependencies = dependencies;
    rooms.changes.on('role-changed', (roomId, rawId, role) => this.#meetings.get(roomId)?.changeRole(rawId, role));
    rooms.changes.on('dial-out-changed', (roomId, pstnDialOut) =>
      this.#meetings.get(roomId)?.changeState({ pstnDialOut }),
    );
    rooms.changes.on('participant-removed', (roomId, rawId) =>
      this.#meetings.get(roomId)?.drop(rawId, 'removedFromRoster'),
    );
    rooms.changes.on('room-deleted', (roomId, validUntil) => {
      // With a short grace period, or a clock that jumps, a room can be purged before its end was noticed.
      const hasExpired = callAtExpiry === 'end' && clock() >= Date.parse(validUntil);
      if (hasExpired || callAtDeletion === 'end') this.#meetings.get(roomId)?.end('endedByService');
    });
    identities.changes.on('tokens-revoked', (acsUserId) => {
      for (const meeting of [...this.#meetings.values()]) meeting.drop(acsUserId, 'tokenNotRefreshed');
    });
  }

  /** @returns `undefined` if the meeting is full */
  join(roomId: string, joiner: Joiner, channel: ParticipantChannel): Meeting | undefined {
    const meeting = this.#meetings.get(roomId) ?? this.#open(roomId);
    if (meeting.size >= this.#dependencies.maxCallParticipants) return undefined;
    this.#meetings.set(roomId, meeting);
    meeting.join(joiner, channel);
    return meeting;
  }

  /** Gives a returning participant their session back. @returns `undefined` if the session no longer exists */
  resume(roomId: string, joiner: Omit<Joiner, 'role'>, channel: ParticipantChannel): Meeting | undefined {
    const meeting = this.#meetings.get(roomId);
    return meeting?.resume(joiner, channel) ? meeting : undefined;
  }

  /** @returns why a participant was dropped; `undefined` if they were not */
  whyDropped(participantId: string): EndReasonName | undefined {
    return this.#dropped.get(participantId)?.reason;
  }

  summaries(): MeetingSummary[] {
    return [...this.#meetings.values()].map((meeting) => meeting.summary);
  }

  find(callId: string): Meeting | undefined {
    return [...this.#meetings.values()].find(({ id }) => id === callId);
  }

  /** Ends a call for everyone. @returns false if there is no call with this id */
  end(callId: string): boolean {
    const meeting = this.find(callId);
    meeting?.end('endedByService', 'The call was ended at the emulator.');
    return meeting !== undefined;
  }

  /** Ends every call. */
  clear(): void {
    for (const meeting of [...this.#meetings.values()]) meeting.end('endedByService', 'The emulator was reset.');
  }

  /** Releases every call and every timer without a message. */
  close(): void {
    for (const meeting of this.#meetings.values()) meeting.abandon();
    this.#meetings.clear();
  }

  /**
   * Applies what only the passing of time changes: rooms that ended, if their calls end with them, and expired tokens.
   */
  applyElapsedTime(): void {
    const { rooms, clock, callAtExpiry, reconnectMs } = this.#dependencies;
    for (const meeting of [...this.#meetings.values()]) {
      // `find` deletes a room that is past its grace period.
      const room = rooms.find(meeting.roomId);
      if (callAtExpiry === 'end' && room !== undefined && clock() >= Date.parse(room.validUntil))
        meeting.end('endedByService', "The room's validUntil has come.");
      else meeting.checkTokens();
    }
    for (const [participantId, { at }] of this.#dropped) {
      if (performance.now() - at > reconnectMs) this.#dropped.delete(participantId);
    }
  }

  #open(roomId: string): Meeting {
    const { rooms, raiseHand, reactions, spotlight, hangUpForEveryone, ...dependencies } = this.#dependencies;
    return new Meeting(roomId, rooms.find(roomId)?.pstnDialOutEnabled ?? false, {
      ...dependencies,
      switches: { raiseHand, reactions, spotlight, hangUpForEveryone },
      dropped: (participantId, reason) => this.#dropped.set(participantId, { reason, at: performance.now() }),
      emptied: (meeting) => {
        if (this.#meetings.get(meeting.roomId) === meeting) this.#meetings.delete(meeting.roomId);
      },
    });
  }
}
