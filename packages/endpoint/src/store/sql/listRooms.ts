import { sql } from 'kysely';
import type { ListedRoom, RoomsQuery } from '../interface/RoomStore.js';
import type { Database } from './database/tables.js';
import { roomOf } from './sqlRooms.js';

/** The rooms that somebody made or is a member of, the latest to begin first. */
export async function listRooms(
  db: Database,
  { userId, acsUserId = '', after, limit }: RoomsQuery,
): Promise<ListedRoom[]> {
  // Two look-ups by an index each, in place of one condition that neither index serves.
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
  if (after) {
    const place = sql<boolean>`(${sql.ref('rooms.valid_from')}, ${sql.ref('rooms.room_id')}) < (${new Date(after.validFrom)}::timestamptz, ${after.roomId})`;
    query = query.where(place);
  }
  const rows = await query.orderBy('rooms.valid_from', 'desc').orderBy('rooms.room_id', 'desc').limit(limit).execute();
  return rows.map((row) => ({ ...roomOf(row), role: row.role ?? undefined }));
}
