import type { Role } from '@anteroom/contract';
import type { RequestClaim } from '../RequestStore.js';
import type { ListedRoom, RoomStore, RoomsQuery, StoredRoom } from '../RoomStore.js';

interface Neighbours {
  settleClaim: (claim: RequestClaim, roomId: string) => void;
  forgetKnocks: (roomId: string) => void;
}

export function memoryRooms({ settleClaim, forgetKnocks }: Neighbours): RoomStore {
  const rooms = new Map<string, StoredRoom>();
  const members = new Map<string, Map<string, Role>>();

  return {
    room: async (roomId) => copy(rooms.get(roomId)),
    addRoom: async (room, roster, claim) => {
      if (rooms.has(room.roomId)) throw new Error(`The room ${room.roomId} is kept already.`);
      if (claim) settleClaim(claim, room.roomId);
      rooms.set(room.roomId, structuredClone(room));
      members.set(room.roomId, new Map(roster));
    },
    updateRoom: async (roomId, changes) => {
      const room = rooms.get(roomId);
      if (room) Object.assign(room, structuredClone(changes));
      return room !== undefined;
    },
    deleteRoom: async (roomId) => {
      rooms.delete(roomId);
      members.delete(roomId);
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
    setMembers: async (roomId, changes) => {
      const current = members.get(roomId);
      for (const [acsUserId, role] of changes) {
        if (role === null) current?.delete(acsUserId);
        else current?.set(acsUserId, role);
      }
    },
  };
}

function copy(room: StoredRoom | undefined): StoredRoom | undefined {
  return room && structuredClone(room);
}

function listed(
  rooms: StoredRoom[],
  members: ReadonlyMap<string, ReadonlyMap<string, Role>>,
  { userId, acsUserId, after, limit }: RoomsQuery,
): ListedRoom[] {
  return rooms
    .map((room): ListedRoom => {
      const role = acsUserId === undefined ? undefined : members.get(room.roomId)?.get(acsUserId);
      return { ...structuredClone(room), role };
    })
    .filter(({ ownerId, role }) => ownerId === userId || role !== undefined)
    .sort(latestFirst)
    .filter((room) => after === undefined || latestFirst(after, room) < 0)
    .slice(0, limit);
}

type Place = Pick<StoredRoom, 'validFrom' | 'roomId'>;

function latestFirst(a: Place, b: Place): number {
  return b.validFrom - a.validFrom || (a.roomId > b.roomId ? -1 : Number(a.roomId < b.roomId));
}
