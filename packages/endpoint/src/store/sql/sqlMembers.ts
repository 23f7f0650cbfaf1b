import type { Role } from '@anteroom/contract';
import type { Database } from './tables.js';

/** Rows of one insert: three parameters each, and a statement holds 65,535 of them. */
const ROWS_AT_ONCE = 10_000;

/** Adds members, or changes their roles. */
export async function addMembers(
  db: Database,
  roomId: string,
  members: readonly (readonly [acsUserId: string, role: Role])[],
): Promise<void> {
  for (let start = 0; start < members.length; start += ROWS_AT_ONCE) {
    await db
      .insertInto('members')
      .values(
        members
          .slice(start, start + ROWS_AT_ONCE)
          .map(([acsUserId, role]) => ({ room_id: roomId, acs_user_id: acsUserId, role })),
      )
      .onConflict((conflict) =>
        conflict.columns(['room_id', 'acs_user_id']).doUpdateSet((eb) => ({ role: eb.ref('excluded.role') })),
      )
      .execute();
  }
}

/** Sets roles and takes out who has none any more, within a transaction. */
export async function changeMembers(
  db: Database,
  roomId: string,
  changes: ReadonlyMap<string, Role | null>,
): Promise<void> {
  // Held until the end: the room must not go while its members come, and two writers of one room take turns.
  const room = await db
    .selectFrom('rooms')
    .select('room_id')
    .where('room_id', '=', roomId)
    .forUpdate()
    .executeTakeFirst();
  if (!room) return;
  const kept: [string, Role][] = [];
  const gone: string[] = [];
  for (const [acsUserId, role] of changes) {
    if (role === null) gone.push(acsUserId);
    else kept.push([acsUserId, role]);
  }
  await addMembers(db, roomId, kept);
  for (let start = 0; start < gone.length; start += ROWS_AT_ONCE) {
    await db
      .deleteFrom('members')
      .where('room_id', '=', roomId)
      .where('acs_user_id', 'in', gone.slice(start, start + ROWS_AT_ONCE))
      .execute();
  }
}
