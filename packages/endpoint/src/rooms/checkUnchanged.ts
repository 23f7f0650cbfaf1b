import { mayDo, type RoomBefore } from '@anteroom/contract';
import { roomChanged } from '../http/problems/index.js';
import { rosterOf, serviceRoomOf, UNTITLED } from '../mirror/index.js';
import type { RoomRequest } from '../requests/index.js';
import { everyoneOn } from '../roster/index.js';
import { roomBody } from './roomBody.js';
import type { RoomChanges } from './roomChanges.js';

/**
 * Throws `room-changed`, with the first field and the room as it is now, if a value is neither the one that the change is
 * based on nor the one that it sets. The latter happens when a request is sent again because its response was lost.
 *
 * @param ids the ACS user id of each of the changed people; `undefined` for a user who has no identity yet
 */
export async function checkUnchanged(
  request: RoomRequest,
  changes: RoomChanges,
  ids: readonly (string | undefined)[],
): Promise<void> {
  const field = changedField(request, changes) ?? changedPerson(request, changes, ids);
  if (field === undefined) return;
  const room = await roomBody(request, await serviceRoomOf(request));
  const participants = mayDo(room.me, 'read-participants')
    ? await everyoneOn(request, await rosterOf(request))
    : undefined;
  throw roomChanged(field, { room, participants });
}

function changedField({ stored, room }: RoomRequest, { was = {}, ...wanted }: RoomChanges): string | undefined {
  if (!room) return undefined;
  const now: RoomBefore = {
    title: stored?.title ?? UNTITLED,
    validFrom: room.validFrom.toISOString(),
    validUntil: room.validUntil.toISOString(),
    pstnDialOutEnabled: room.pstnDialOutEnabled,
    knocking: stored?.knocking ?? false,
  };
  const names = Object.keys(now) as (keyof RoomBefore)[];
  return names.find((name) => {
    if (was[name] === undefined || wanted[name] === undefined) return false;
    return !isSame(name, was[name], now[name]) && !isSame(name, wanted[name], now[name]);
  });
}

/** Compares moments by their time, because one moment can be written in several ways. */
function isSame(name: keyof RoomBefore, one: unknown, other: unknown): boolean {
  const isMoment = name === 'validFrom' || name === 'validUntil';
  return isMoment ? Date.parse(String(one)) === Date.parse(String(other)) : one === other;
}

function changedPerson(
  { roster }: RoomRequest,
  { participants = [] }: RoomChanges,
  ids: readonly (string | undefined)[],
): string | undefined {
  const index = participants.findIndex(({ role, was }, at) => {
    const id = ids[at];
    const now = (id === undefined ? undefined : roster?.get(id)) ?? null;
    return was !== undefined && now !== was && now !== role;
  });
  return index === -1 ? undefined : `participants.${index}`;
}
