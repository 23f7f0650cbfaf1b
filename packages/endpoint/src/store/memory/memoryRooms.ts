import type { Role } from '@anteroom/contract';
import type { RequestClaim } from '../interface/index.js';
import {
  changesCopy,
  type ListedRoom,
  type RoomStore,
  type RoomsQuery,
  type StoredRoom,
  type StoredRoomChanges,
} from '../interface/index.js';

interface OtherStores {
  settleClaim: (claim: RequestClaim, roomId: string) => void;
  forgetKnocks: (roomId: string) => void;
}

export function memoryRooms({ settleClaim, forgetKnocks }: OtherStores): RoomStore {
  const rooms = new Map<string, StoredRoom>();
  const members = new Map<string, Map<string, Role>>();
  const revisions = new Map<string, { latest: number; byMember: Map<string, number> }>();

  return {
    room: async (roomId) => copy(rooms.get(roomId)),
    addRoom: async (room, roster, claim) => {
      if (rooms.has(room.roomId)) throw new Error(`The room ${room.roomId} is already stored.`);
      if (claim) settleClaim(claim, room.roomId);
      rooms.set(room.roomId, { ...structuredClone(room), sequence: 0, changedAt: Date.now() });
      members.set(room.roomId, new Map(roster));
      revisions.set(room.roomId, { latest: 0, byMember: new Map() });
    },
    updateRoom: async (roomId, changes, since = Number.POSITIVE_INFINITY) => {
      const [room, revision] = [rooms.get(roomId), revisions.get(roomId)];
      if (!room || !revision || revision.latest > since) return false;
      if (changesEntry(room, changes)) Object.assign(room, { sequence: room.sequence + 1, changedAt: Date.now() });
      Object.assign(room, structuredClone(changes));
      if (changesCopy(changes)) revision.latest += 1;
      return true;
    },
    deleteRoom: async (roomId) => {
      rooms.delete(roomId);
      members.delete(roomId);
      revisions.delete(roomId);
      forgetKnocks(roomId);
    },
    roomsOf: async (query) => listed([...rooms.values()], members, query),
    allRooms: async (after, limit) =>
      [...rooms.values()]
        .filter(({ roomId }) => roomId > after)
        .sort((a, b) => (a.roomId < b.roomId ? -1 : 1))
        .slice(0, limit)
        .map((room) => structuredClone(room)),
    members: async (roomId) => new Map(members.get(roomId)),
    memberRole: async (roomId, acsUserId) => members.get(roomId)?.get(acsUserId),
    revision: async (roomId) => revisions.get(roomId)?.latest ?? 0,
    setMembers: async (roomId, changes, since = Number.POSITIVE_INFINITY) => {
      const newer = new Set<string>();
      const [current, revision] = [members.get(roomId), revisions.get(roomId)];
      if (!current || !revision) return newer;
      const next = revision.latest + 1;
      for (const [acsUserId, role] of changes) {
        if ((revision.byMember.get(acsUserId) ?? 0) > since) {
          newer.add(acsUserId);
          continue;
        }
        if (role === null) current.delete(acsUserId);
        else current.set(acsUserId, role);
        revision.byMember.set(acsUserId, next);
        revision.latest = next;
      }
      return newer;
    },
  };
}

/** Whether changes alter what a calendar shows of a room. */
function changesEntry(room: StoredRoom, changes: StoredRoomChanges): boolean {
  return (['title', 'validFrom', 'validUntil'] as const).some(
    (field) => (changes[field] ?? room[field]) !== room[field],
  );
}

function copy(room: StoredRoom | undefined): StoredRoom | undefined {
  return room && structuredClone(room);
}

function listed(
  rooms: StoredRoom[],
  members: ReadonlyMap<string, ReadonlyMap<string, Role>>,
  { userId, acsUserId, after, limit, state }: RoomsQuery,
): ListedRoom[] {
  return rooms
    .map((room): ListedRoom => {
      const role = acsUserId === undefined ? undefined : members.get(room.roomId)?.get(acsUserId);
      return { ...structuredClone(room), role };
    })
    .filter(({ ownerId, role }) => ownerId === userId || role !== undefined)
    .filter((room) => state === undefined || isInState(room, state))
    .sort(latestFirst)
    .filter((room) => after === undefined || latestFirst(after, room) < 0)
    .slice(0, limit);
}

function isInState({ validFrom, validUntil }: StoredRoom, { name, now }: NonNullable<RoomsQuery['state']>): boolean {
  if (name === 'scheduled') return validFrom > now;
  return name === 'open' ? validFrom <= now && validUntil > now : validUntil <= now;
}

type Place = Pick<StoredRoom, 'validFrom' | 'roomId'>;

function latestFirst(a: Place, b: Place): number {
  return b.validFrom - a.validFrom || (a.roomId > b.roomId ? -1 : Number(a.roomId < b.roomId));
}
