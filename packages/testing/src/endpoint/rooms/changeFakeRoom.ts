import type { Role, UpdateRoomSchema } from '@anteroom/contract';
import type * as v from 'valibot';
import { FakeProblem } from '../http/index.js';
import { type FakeRoomAccess, requireAction } from '../policy/index.js';
import { everyoneOn, resolvePeople, setRole, userNamed } from '../roster/index.js';
import type { FakeVisit } from '../world/index.js';
import { checkWindow } from './checkWindow.js';
import { fakeRoomBody } from './fakeRoomBody.js';

type RoomChanges = v.InferOutput<typeof UpdateRoomSchema>;
type Request = FakeVisit & FakeRoomAccess;

/** Changes a room and its people, all or nothing. Rejects a change that is based on old values, as the endpoint does. */
export function changeFakeRoom(request: Request, changes: RoomChanges): void {
  const { participants, was: _, ...details } = changes;
  checkWindow(details, request.now);
  if (participants === undefined || Object.keys(details).length > 0) requireAction(request, 'update');
  if (participants) requireAction(request, 'change-participants');
  const { world, room } = request;
  const roles = resolvePeople<Role | null>(world, participants ?? []);
  const field = changedField(request, changes) ?? changedPerson(request, changes);
  if (field !== undefined) throw new FakeProblem('room-changed', { field, current: currentRoom(request) });
  countChange(request, details);
  Object.assign(room, details);
  for (const [userId, role] of roles) setRole(room, userId, role);
}

/** Calendars replace an entry only by one with a later sequence. */
function countChange({ room, now }: Request, details: RoomChanges): void {
  const isSameMoment = (field: 'validFrom' | 'validUntil') =>
    Date.parse(details[field] ?? room[field]) === Date.parse(room[field]);
  const isSameTitle = (details.title ?? room.title) === room.title;
  if (isSameTitle && isSameMoment('validFrom') && isSameMoment('validUntil')) return;
  room.sequence = (room.sequence ?? 0) + 1;
  room.changedAt = new Date(now).toISOString();
}

function currentRoom(request: Request) {
  return {
    room: fakeRoomBody(request),
    participants: request.may.includes('read-participants') ? everyoneOn(request) : undefined,
  };
}

function changedField(request: Request, { was = {}, ...wanted }: RoomChanges): string | undefined {
  const now = fakeRoomBody(request);
  const names = ['title', 'validFrom', 'validUntil', 'pstnDialOutEnabled', 'knocking'] as const;
  const isSame = (name: (typeof names)[number], value: unknown) =>
    name.startsWith('valid') ? Date.parse(String(value)) === Date.parse(String(now[name])) : value === now[name];
  return names.find((name) => {
    if (was[name] === undefined || wanted[name] === undefined) return false;
    return !isSame(name, was[name]) && !isSame(name, wanted[name]);
  });
}

function changedPerson({ world, room }: Request, { participants = [] }: RoomChanges): string | undefined {
  const index = participants.findIndex((person) => {
    const userId = userNamed(world, person);
    const now = (userId === undefined ? undefined : room.roster[userId]) ?? null;
    return person.was !== undefined && now !== person.was && now !== person.role;
  });
  return index === -1 ? undefined : `participants.${index}`;
}
