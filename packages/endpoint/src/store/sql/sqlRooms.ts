import type { Selectable } from 'kysely';
import { changesCopy, type RoomStore, type StoredRoom, type StoredRoomChanges } from '../interface/RoomStore.js';
import type { Database, Tables } from './database/tables.js';
import { listRooms } from './listRooms.js';
import { addMembers, changeMembers } from './sqlMembers.js';
import { settleClaim } from './sqlRequests.js';

/** A row as the room that it keeps. */
export function roomOf(row: Selectable<Tables['rooms']>): StoredRoom {
  return {
    roomId: row.room_id,
    title: row.title,
    ownerId: row.owner_id ?? undefined,
    knocking: row.knocking,
    metadata: row.metadata,
    validFrom: row.valid_from.getTime(),
    validUntil: row.valid_until.getTime(),
    pstnDialOutEnabled: row.pstn_dial_out_enabled,
  };
}

function columnsOf({ title, knocking, metadata, validFrom, validUntil, pstnDialOutEnabled }: StoredRoomChanges) {
  return {
    ...(title !== undefined && { title }),
    ...(knocking !== undefined && { knocking }),
    ...(metadata !== undefined && { metadata: JSON.stringify(metadata) }),
    ...(validFrom !== undefined && { valid_from: new Date(validFrom) }),
    ...(validUntil !== undefined && { valid_until: new Date(validUntil) }),
    ...(pstnDialOutEnabled !== undefined && { pstn_dial_out_enabled: pstnDialOutEnabled }),
  };
}

export function sqlRooms(db: Database): RoomStore {
  return {
    room: async (roomId) => {
      const row = await db.selectFrom('rooms').selectAll().where('room_id', '=', roomId).executeTakeFirst();
      return row && roomOf(row);
    },
    addRoom: async (room, members, claim) => {
      if (claim) await settleClaim(db, claim, room.roomId);
      await db
        .insertInto('rooms')
        .values({
          room_id: room.roomId,
          owner_id: room.ownerId ?? null,
          title: room.title,
          knocking: room.knocking,
          metadata: JSON.stringify(room.metadata),
          valid_from: new Date(room.validFrom),
          valid_until: new Date(room.validUntil),
          pstn_dial_out_enabled: room.pstnDialOutEnabled,
        })
        .execute();
      await addMembers(db, room.roomId, [...members], 0);
    },
    updateRoom: async (roomId, changes, since) => {
      const columns = columnsOf(changes);
      const { numUpdatedRows } = await db
        .updateTable('rooms')
        // Sets something also when nothing changes: the number of rows says whether there is such a room.
        .set((eb) => ({ ...columns, revision: eb('revision', '+', changesCopy(changes) ? 1 : 0) }))
        .where('room_id', '=', roomId)
        .$if(since !== undefined, (query) => query.where('revision', '<=', since ?? 0))
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    deleteRoom: async (roomId) => {
      // Members and knocks go with it, by their foreign keys.
      await db.deleteFrom('rooms').where('room_id', '=', roomId).execute();
    },
    roomsOf: (query) => listRooms(db, query),
    allRooms: async (after, limit) => {
      const rows = await db
        .selectFrom('rooms')
        .selectAll()
        .where('room_id', '>', after)
        .orderBy('room_id')
        .limit(limit)
        .execute();
      return rows.map(roomOf);
    },
    members: async (roomId) => {
      const rows = await db.selectFrom('members').selectAll().where('room_id', '=', roomId).execute();
      return new Map(rows.map((row) => [row.acs_user_id, row.role]));
    },
    memberRole: async (roomId, acsUserId) => {
      const row = await db
        .selectFrom('members')
        .select('role')
        .where('room_id', '=', roomId)
        .where('acs_user_id', '=', acsUserId)
        .executeTakeFirst();
      return row?.role;
    },
    revision: async (roomId) => {
      const row = await db.selectFrom('rooms').select('revision').where('room_id', '=', roomId).executeTakeFirst();
      return row?.revision ?? 0;
    },
    setMembers: (roomId, changes, since) => changeMembers(db, roomId, changes, since),
  };
}
