import type { CallParticipant } from '@anteroom/contract/signalling';
import { Call, type CallConnection, type Joiner } from './Call.js';
import type { EndReasonName } from './endReason.js';
import type { IdentityStore } from './IdentityStore.js';
import type { RoomStore } from './RoomStore.js';

/** A running call, as an onlooker sees it. */
export interface CallSummary {
  roomId: string;
  callId: string;
  participants: CallParticipant[];
}

/** A participant's place in a call. */
export interface CallSeat {
  call: Call;
  participantId: string;
}

export interface CallRegistryParts {
  rooms: RoomStore;
  identities: IdentityStore;
  clock: () => number;
  log: (line: string) => void;
  callAtExpiry: 'continue' | 'end';
  callAtDeletion: 'continue' | 'end';
  maxCallParticipants: number;
}

/** The running calls, one a room. What the REST APIs change about rooms and identities reaches the calls from here. */
export class CallRegistry {
  readonly #calls = new Map<string, Call>();
  readonly #parts: CallRegistryParts;

  constructor(parts: CallRegistryParts) {
    const { rooms, identities, callAtDeletion } = parts;
    this.#parts = parts;
    rooms.changes.on('role-changed', (roomId, rawId, role) => this.#calls.get(roomId)?.changeRole(rawId, role));
    rooms.changes.on('participant-removed', (roomId, rawId) => this.#drop(roomId, rawId, 'removedFromRoster'));
    rooms.changes.on('room-deleted', (roomId) => {
      if (callAtDeletion === 'end') this.#end(this.#calls.get(roomId));
    });
    identities.changes.on('tokens-revoked', (acsUserId) => {
      for (const roomId of [...this.#calls.keys()]) this.#drop(roomId, acsUserId, 'tokenNotRefreshed');
    });
  }

  /** The answer is `undefined` when the call takes nobody more. */
  join(roomId: string, joiner: Joiner, connection: CallConnection): CallSeat | undefined {
    const call = this.#calls.get(roomId) ?? new Call(roomId, this.#parts.log);
    if (call.size >= this.#parts.maxCallParticipants) return undefined;
    this.#calls.set(roomId, call);
    return { call, participantId: call.join(joiner, connection) };
  }

  leave({ call, participantId }: CallSeat, reason: EndReasonName): void {
    call.leave(participantId, reason);
    this.#forgetIfEmpty(call);
  }

  /** Removes somebody on behalf of another participant. */
  remove({ call, participantId }: CallSeat, acsUserId: string): void {
    call.remove(participantId, acsUserId);
    this.#forgetIfEmpty(call);
  }

  summaries(): CallSummary[] {
    return [...this.#calls.values()].map(({ roomId, id, participants }) => ({ roomId, callId: id, participants }));
  }

  /** Ends a call for everyone. The answer is false when no call has this id. */
  end(callId: string): boolean {
    return this.#end(
      [...this.#calls.values()].find(({ id }) => id === callId),
      'The call was ended at the emulator.',
    );
  }

  /** Ends every call. */
  clear(): void {
    for (const call of [...this.#calls.values()]) this.#end(call, 'The emulator was reset.');
  }

  /** Ends the calls of rooms whose `validUntil` has come, where the emulator is to do so. */
  endExpired(): void {
    const { rooms, clock, callAtExpiry } = this.#parts;
    if (callAtExpiry !== 'end') return;
    for (const call of [...this.#calls.values()]) {
      const room = rooms.find(call.roomId);
      if (room !== undefined && clock() >= room.validUntil) this.#end(call, "The room's validUntil has come.");
    }
  }

  #end(call: Call | undefined, message?: string): boolean {
    if (call === undefined) return false;
    this.#calls.delete(call.roomId);
    call.end('endedByService', message);
    return true;
  }

  #drop(roomId: string, acsUserId: string, reason: EndReasonName): void {
    const call = this.#calls.get(roomId);
    if (call === undefined) return;
    call.drop(acsUserId, reason);
    this.#forgetIfEmpty(call);
  }

  #forgetIfEmpty(call: Call): void {
    if (call.size === 0 && this.#calls.get(call.roomId) === call) this.#calls.delete(call.roomId);
  }
}
