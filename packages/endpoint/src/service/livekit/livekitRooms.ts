import { randomInt } from 'node:crypto';
import { LONGEST_WINDOW_DAYS, type Role } from '@anteroom/contract';
import { roomNotFound } from '../../http/problems/index.js';
import type { StoredRoom } from '../../store/index.js';
import type { IdentifiedRoom, RoomOperations, ServiceHost, ServiceRoom } from '../interface/index.js';
import { rememberDeletion } from './deletedRooms.js';
import type { RunningCalls } from './RunningCalls.js';

const DAY_MS = 24 * 60 * 60_000;
const ROOMS_AT_ONCE = 200;

/**
 * The operations on rooms and rosters. LiveKit keeps neither: the store does. A change is written to the store first, so that
 * no token is issued by the old state any more, and then applied to the running call. While LiveKit is not responding, nothing
 * is changed.
 */
export function livekitRooms({ store, clock }: ServiceHost, calls: RunningCalls): RoomOperations {
  const stored = async (roomId: string): Promise<StoredRoom> => {
    const room = await store.room(roomId);
    if (!room) throw roomNotFound();
    return room;
  };
  const changeRoster = async (roomId: string, changes: ReadonlyMap<string, Role | null>) => {
    await stored(roomId);
    await calls.state(roomId);
    await store.setMembers(roomId, changes);
    await applyRoles(calls, roomId, changes);
  };
  return {
    createRoom: async ({ validFrom = new Date(clock()), validUntil, pstnDialOutEnabled }) => ({
      id: newRoomId(),
      validFrom,
      validUntil: validUntil ?? new Date(validFrom.getTime() + LONGEST_WINDOW_DAYS * DAY_MS),
      pstnDialOutEnabled,
    }),
    readRoom: async (roomId) => serviceRoomOf(await stored(roomId)),
    updateRoom: async (roomId, changes) => {
      const room = { ...serviceRoomOf(await stored(roomId)), ...changes };
      const state = await calls.state(roomId);
      const { validFrom, validUntil, pstnDialOutEnabled } = room;
      const copy = { validFrom: validFrom.getTime(), validUntil: validUntil.getTime(), pstnDialOutEnabled };
      if (!(await store.updateRoom(roomId, copy))) throw roomNotFound();
      if (state && state.pstnDialOut !== pstnDialOutEnabled) {
        await calls.setState(roomId, { ...state, pstnDialOut: pstnDialOutEnabled });
      }
      return room;
    },
    deleteRoom: async (roomId) => {
      await stored(roomId);
      await calls.end(roomId, 'deleted');
      await rememberDeletion(store, clock(), roomId);
    },
    listRooms: async function* () {
      for (let after = ''; ; ) {
        const page = await store.allRooms(after, ROOMS_AT_ONCE);
        const last = page.at(-1);
        if (!last) return;
        after = last.roomId;
        for (const room of page) yield identified(room);
      }
    },
    readRoster: async (roomId) => {
      await stored(roomId);
      return store.members(roomId);
    },
    setParticipants: changeRoster,
    removeParticipants: (roomId, acsUserIds) =>
      changeRoster(roomId, new Map(acsUserIds.map((acsUserId) => [acsUserId, null]))),
  };
}

/** Gives the people who are in the call their new roles, and removes those who have none any more. */
export async function applyRoles(
  calls: RunningCalls,
  roomId: string,
  roles: ReadonlyMap<string, Role | null>,
): Promise<void> {
  for (const participant of await calls.participants(roomId)) {
    const role = roles.get(participant.person);
    if (role === undefined) continue;
    if (role === null) await calls.remove(roomId, participant.identity, 'roster');
    else if (participant.info.attributes.role !== role) await calls.setRole(roomId, participant, role);
  }
}

/** An id in the form of the rooms of Azure Communication Services: 17 digits that begin with 99. */
function newRoomId(): string {
  return `99${Array.from({ length: 15 }, () => randomInt(10)).join('')}`;
}

function serviceRoomOf({ validFrom, validUntil, pstnDialOutEnabled }: StoredRoom): ServiceRoom {
  return { validFrom: new Date(validFrom), validUntil: new Date(validUntil), pstnDialOutEnabled };
}

function identified(room: StoredRoom): IdentifiedRoom & { createdOn: Date } {
  // The store doesn't keep when a room was created.
  return { id: room.roomId, ...serviceRoomOf(room), createdOn: new Date(room.validFrom) };
}
