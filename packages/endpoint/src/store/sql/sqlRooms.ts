import { type Selectable, sql } from 'kysely';
import {
  changesCopy,
  type ListedRoom,
  type RoomStore,
  type RoomsQuery,
  type StoredRoom,
  type StoredRoomChanges,
} from '../interface/index.js';
import type { Database, Tables } from './database/index.js';
import { addMembers, changeMembers } from './sqlMembers.js';
import { settleClaim } from './sqlRequests.js';

function roomOf(row: Selectable<Tables['rooms']>): StoredRoom {
  return {
    roomId: row.room_id,
    title: row.title,
    ownerId: row.owner_id ?? undefined,
    knocking: row.knocking,
    metadata: row.metadata,
    validFrom: row.valid_from.getTime(),
    validUntil: row.valid_until.getTime(),
    pstnDialOutEnabled: row.pstn_dial_out_enabled,
    sequence: row.sequence,
    changedAt: row.changed_at?.getTime(),
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

const nextSequence = sql<number>`${sql.ref('sequence')} + 1`;

/** The count and the time of changes to the title or the window; nothing if these changes leave both as they are. */
function countedChange({ title, valid_from, valid_until }: ReturnType<typeof columnsOf>) {
  const differences = [
    ...(title === undefined ? [] : [sql<boolean>`${sql.ref('title')} <> ${title}`]),
    ...(valid_from === undefined ? [] : [sql<boolean>`${sql.ref('valid_from')} <> ${valid_from}::timestamptz`]),
    ...(valid_until === undefined ? [] : [sql<boolean>`${sql.ref('valid_until')} <> ${valid_until}::timestamptz`]),
  ];
  if (differences.length === 0) return {};
  const differs = sql.join(differences, sql` or `);
  return {
    sequence: sql<number>`case when ${differs} then ${nextSequence} else ${sql.ref('sequence')} end`,
    changed_at: sql<Date | null>`case when ${differs} then now() else ${sql.ref('changed_at')} end`,
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
        // Always sets a column: the number of updated rows tells whether the room exists.
        .set((eb) => ({
          ...columns,
          ...countedChange(columns),
          revision: eb('revision', '+', changesCopy(changes) ? 1 : 0),
        }))
        .where('room_id', '=', roomId)
        .$if(since !== undefined, (query) => query.where('revision', '<=', since ?? 0))
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    deleteRoom: async (roomId) => {
      // The foreign keys also delete its members and knocks.
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

/** The rooms that a user created or is a member of, the latest to begin first. */
async function listRooms(
  db: Database,
  { userId, acsUserId = '', after, limit, state }: RoomsQuery,
): Promise<ListedRoom[]> {
  // Two lookups, each by an index, instead of one condition that neither index serves.
  const theirs = db
    .selectFrom('rooms')
    .select('room_id')
    .where('owner_id', '=', userId)
    .union(db.selectFrom('members').select('room_id').where('acs_user_id', '=', acsUserId));
  let query = db
    .selectFrom('rooms')
    .leftJoin('members', (join) =>
      join.onRef('members.room_id', '=', 'rooms.room_id').on('members.acs_user_id', '=', acsUserId),
    )
    .selectAll('rooms')
    .select('members.role')
    .where('rooms.room_id', 'in', theirs);
  if (state) {
    const now = new Date(state.now);
    if (state.name === 'scheduled') query = query.where('rooms.valid_from', '>', now);
    if (state.name === 'open') query = query.where('rooms.valid_from', '<=', now).where('rooms.valid_until', '>', now);
    if (state.name === 'expired') query = query.where('rooms.valid_until', '<=', now);
  }
  if (after) {
    const place = sql<boolean>`(${sql.ref('rooms.valid_from')}, ${sql.ref('rooms.room_id')}) < (${new Date(after.validFrom)}::timestamptz, ${after.roomId})`;
    query = query.where(place);
  }
  const rows = await query.orderBy('rooms.valid_from', 'desc').orderBy('rooms.room_id', 'desc').limit(limit).execute();
  return rows.map((row) => ({ ...roomOf(row), role: row.role ?? undefined }));
}
