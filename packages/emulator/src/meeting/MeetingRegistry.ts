import type { CallSwitches } from '@anteroom/contract/signalling';
import { Call, type CallParts, type CallSummary, type Joiner } from './Meeting.js';
import type { EndReasonName } from './endReason.js';
import type { IdentityStore } from '../state/IdentityStore.js';
import type { RoomStore } from '../state/RoomStore.js';
import type { CallConnection } from './ParticipantSession.js';

export interface CallRegistryParts extends CallSwitches, Omit<CallParts, 'switches' | 'dropped' | 'emptied'> {
  rooms: RoomStore;
  identities: IdentityStore;
  callAtExpiry: 'continue' | 'end';
  callAtDeletion: 'continue' | 'end';
}

interface Dropped {
  reason: EndReasonName;
  at: number;
}

/** The running calls, one a room. What the REST APIs change about rooms and identities reaches the calls from here. */
export class CallRegistry {
  readonly #calls = new Map<string, Call>();
  readonly #parts: CallRegistryParts;
  /** Who was dropped of late, to be told when they return because they did not hear of it. */
  readonly #dropped = new Map<string, Dropped>();

  constructor(parts: CallRegistryParts) {
    const { rooms, identities, clock, callAtExpiry, callAtDeletion } = parts;
    this.#parts = parts;
    rooms.changes.on('role-changed', (roomId, rawId, role) => this.#calls.get(roomId)?.changeRole(rawId, role));
    rooms.changes.on('dial-out-changed', (roomId, pstnDialOut) =>
      this.#calls.get(roomId)?.changeState({ pstnDialOut }),
    );
    rooms.changes.on('participant-removed', (roomId, rawId) =>
      this.#calls.get(roomId)?.drop(rawId, 'removedFromRoster'),
    );
    rooms.changes.on('room-deleted', (roomId, validUntil) => {
      // With a short grace period, or a clock that leaps, a room can be gone before its end was noticed.
      const hasExpired = callAtExpiry === 'end' && clock() >= validUntil;
      if (hasExpired || callAtDeletion === 'end') this.#calls.get(roomId)?.end('endedByService');
    });
    identities.changes.on('tokens-revoked', (acsUserId) => {
      for (const call of [...this.#calls.values()]) call.drop(acsUserId, 'tokenNotRefreshed');
    });
  }

  /** The answer is `undefined` when the call takes nobody more. */
  join(roomId: string, joiner: Joiner, connection: CallConnection): Call | undefined {
    const call = this.#calls.get(roomId) ?? this.#open(roomId);
    if (call.size >= this.#parts.maxCallParticipants) return undefined;
    this.#calls.set(roomId, call);
    call.join(joiner, connection);
    return call;
  }

  /** Gives somebody their seat back. The answer is `undefined` when it is not kept any more. */
  resume(roomId: string, joiner: Omit<Joiner, 'role'>, connection: CallConnection): Call | undefined {
    const call = this.#calls.get(roomId);
    return call?.resume(joiner, connection) ? call : undefined;
  }

  /** Why a participant was dropped; `undefined` when they were not. */
  whyDropped(participantId: string): EndReasonName | undefined {
    return this.#dropped.get(participantId)?.reason;
  }

  summaries(): CallSummary[] {
    return [...this.#calls.values()].map((call) => call.summary);
  }

  find(callId: string): Call | undefined {
    return [...this.#calls.values()].find(({ id }) => id === callId);
  }

  /** Ends a call for everyone. The answer is false when no call has this id. */
  end(callId: string): boolean {
    const call = this.find(callId);
    call?.end('endedByService', 'The call was ended at the emulator.');
    return call !== undefined;
  }

  /** Ends every call. */
  clear(): void {
    for (const call of [...this.#calls.values()]) call.end('endedByService', 'The emulator was reset.');
  }

  /** Lets go of every call without a word, and of every timer. */
  close(): void {
    for (const call of this.#calls.values()) call.abandon();
    this.#calls.clear();
  }

  /** What time alone brings: rooms that ended, where the emulator is to end their calls, and tokens that expired. */
  settle(): void {
    const { rooms, clock, callAtExpiry, reconnectMs } = this.#parts;
    for (const call of [...this.#calls.values()]) {
      // The look alone deletes a room that is past its grace period.
      const room = rooms.find(call.roomId);
      if (callAtExpiry === 'end' && room !== undefined && clock() >= room.validUntil)
        call.end('endedByService', "The room's validUntil has come.");
      else call.checkTokens();
    }
    for (const [participantId, { at }] of this.#dropped) {
      if (performance.now() - at > reconnectMs) this.#dropped.delete(participantId);
    }
  }

  #open(roomId: string): Call {
    const { rooms, raiseHand, reactions, spotlight, hangUpForEveryone, ...parts } = this.#parts;
    return new Call(roomId, rooms.find(roomId)?.pstnDialOutEnabled ?? false, {
      ...parts,
      switches: { raiseHand, reactions, spotlight, hangUpForEveryone },
      dropped: (participantId, reason) => this.#dropped.set(participantId, { reason, at: performance.now() }),
      emptied: (call) => {
        if (this.#calls.get(call.roomId) === call) this.#calls.delete(call.roomId);
      },
    });
  }
}
