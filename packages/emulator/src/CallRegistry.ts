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

/** The running calls, one a room. What the REST APIs change about rooms and identities reaches the calls from here. */
export class CallRegistry {
  readonly #calls = new Map<string, Call>();
  readonly #log: (line: string) => void;

  constructor(rooms: RoomStore, identities: IdentityStore, log: (line: string) => void) {
    this.#log = log;
    rooms.changes.on('role-changed', (roomId, rawId, role) => this.#calls.get(roomId)?.changeRole(rawId, role));
    rooms.changes.on('participant-removed', (roomId, rawId) => this.#drop(roomId, rawId, 'removedFromRoster'));
    rooms.changes.on('room-deleted', (roomId) => {
      this.#calls.get(roomId)?.end('endedByService');
      this.#calls.delete(roomId);
    });
    identities.changes.on('tokens-revoked', (acsUserId) => {
      for (const roomId of [...this.#calls.keys()]) this.#drop(roomId, acsUserId, 'tokenNotRefreshed');
    });
  }

  join(roomId: string, joiner: Joiner, connection: CallConnection): CallSeat {
    const call = this.#calls.get(roomId) ?? new Call(roomId, this.#log);
    this.#calls.set(roomId, call);
    return { call, participantId: call.join(joiner, connection) };
  }

  leave({ call, participantId }: CallSeat, reason: EndReasonName): void {
    call.leave(participantId, reason);
    this.#forgetIfEmpty(call);
  }

  summaries(): CallSummary[] {
    return [...this.#calls.values()].map(({ roomId, id, participants }) => ({ roomId, callId: id, participants }));
  }

  #drop(roomId: string, acsUserId: string, reason: EndReasonName): void {
    const call = this.#calls.get(roomId);
    if (call === undefined) return;
    call.drop(acsUserId, reason);
    this.#forgetIfEmpty(call);
  }

  #forgetIfEmpty(call: Call): void {
    if (call.participants.length === 0 && this.#calls.get(call.roomId) === call) this.#calls.delete(call.roomId);
  }
}
