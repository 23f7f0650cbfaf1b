import type { Role } from '@anteroom/contract';
import type { Database } from './database/index.js';

/** Rows per statement: each has up to four parameters, and a statement may have 65,535. */
const ROWS_AT_ONCE = 10_000;

type Member = readonly [acsUserId: string, role: Role];

/** Adds members, or changes their roles. */
export async function addMembers(
  db: Database,
  roomId: string,
  members: readonly Member[],
  revision: number,
): Promise<void> {
  for (const some of chunks(members)) {
    await db
      .insertInto('members')
      .values(some.map(([acsUserId, role]) => ({ room_id: roomId, acs_user_id: acsUserId, role, revision })))
      .onConflict((conflict) =>
        conflict
          .columns(['room_id', 'acs_user_id'])
          .doUpdateSet((eb) => ({ role: eb.ref('excluded.role'), revision: eb.ref('excluded.revision') })),
      )
      .execute();
  }
}

/** Sets roles, and removes members whose role is `null`. Members that changed after `since` are skipped and returned. */
export async function changeMembers(
  db: Database,
  roomId: string,
  changes: ReadonlyMap<string, Role | null>,
  since: number | undefined,
): Promise<Set<string>> {
  // Locked until the end: the room must not be deleted meanwhile, and writers of one room take turns.
  const room = await db
    .selectFrom('rooms')
    .select(['revision', 'last_removal'])
    .where('room_id', '=', roomId)
    .forUpdate()
    .executeTakeFirst();
  if (!room) return new Set();
  const newer =
    since === undefined ? new Set<string>() : await changedAfter(db, roomId, [...changes.keys()], since, room);
  const wanted = [...changes].filter(([acsUserId]) => !newer.has(acsUserId));
  if (wanted.length === 0) return newer;

  const revision = room.revision + 1;
  const added = wanted.flatMap(([acsUserId, role]) => (role === null ? [] : [[acsUserId, role] as const]));
  const removed = wanted.flatMap(([acsUserId, role]) => (role === null ? [acsUserId] : []));
  await db
    .updateTable('rooms')
    .set({ revision, ...(removed.length > 0 && { last_removal: revision }) })
    .where('room_id', '=', roomId)
    .execute();
  await addMembers(db, roomId, added, revision);
  for (const some of chunks(removed)) {
    await db.deleteFrom('members').where('room_id', '=', roomId).where('acs_user_id', 'in', some).execute();
  }
  return newer;
}

async function changedAfter(
  db: Database,
  roomId: string,
  acsUserIds: readonly string[],
  since: number,
  room: { revision: number; last_removal: number },
): Promise<Set<string>> {
  if (room.revision <= since) return new Set();
  const revisions = new Map<string, number>();
  for (const some of chunks(acsUserIds)) {
    const rows = await db
      .selectFrom('members')
      .select(['acs_user_id', 'revision'])
      .where('room_id', '=', roomId)
      .where('acs_user_id', 'in', some)
      .execute();
    for (const row of rows) revisions.set(row.acs_user_id, row.revision);
  }
  return new Set(acsUserIds.filter((acsUserId) => (revisions.get(acsUserId) ?? room.last_removal) > since));
}

function* chunks<T>(items: readonly T[]): Generator<T[]> {
  for (let start = 0; start < items.length; start += ROWS_AT_ONCE) yield items.slice(start, start + ROWS_AT_ONCE);
}
