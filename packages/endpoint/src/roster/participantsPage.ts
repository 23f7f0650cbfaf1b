import type { Role, RoomParticipant, RoomParticipantsPage } from '@anteroom/contract';
import * as v from 'valibot';
import { describeUsers } from '../host/index.js';
import { cursorOf, readCursor, readLimit } from '../http/index.js';
import type { EndpointRequest } from '../requests/index.js';

/** A person's position in the list. */
type Position = Pick<RoomParticipant, 'displayName' | 'acsUserId'>;

export interface PageRequest {
  after: Position | undefined;
  limit: number;
}

const CursorSchema = v.pipe(
  v.tuple([v.string(), v.string()]),
  v.transform(([displayName, acsUserId]): Position => ({ displayName, acsUserId })),
);

/** Reads `cursor` and `limit`. Throws `invalid-request` with the field at fault. */
export function readPageRequest(query: URLSearchParams): PageRequest {
  return { after: readCursor(query, CursorSchema), limit: readLimit(query) };
}

// A fixed locale: the order must not depend on the machine that serves the next page.
const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function compare(a: Position, b: Position): number {
  return (
    byName.compare(a.displayName, b.displayName) || (a.acsUserId < b.acsUserId ? -1 : Number(a.acsUserId > b.acsUserId))
  );
}

/** The first page of a roster. */
export function firstPage(request: EndpointRequest, roster: ReadonlyMap<string, Role>): Promise<RoomParticipantsPage> {
  return participantsPage(request, roster, readPageRequest(new URLSearchParams()));
}

/** Everyone on a roster. */
export async function everyoneOn(
  request: EndpointRequest,
  roster: ReadonlyMap<string, Role>,
): Promise<RoomParticipant[]> {
  const all = { after: undefined, limit: Number.POSITIVE_INFINITY };
  return (await participantsPage(request, roster, all)).items;
}

/** One page of a roster, with names from the host's directory, ordered by display name and then by id. */
export async function participantsPage(
  { settings }: EndpointRequest,
  roster: ReadonlyMap<string, Role>,
  { after, limit }: PageRequest,
): Promise<RoomParticipantsPage> {
  const users = await settings.store.usersOf([...roster.keys()]);
  const describe = await describeUsers(settings, [...new Set(users.values())]);
  const sorted = [...roster]
    .map(([acsUserId, role]): RoomParticipant => ({ acsUserId, role, ...describe(users.get(acsUserId)) }))
    .sort(compare);
  const rest = after ? sorted.filter((person) => compare(person, after) > 0) : sorted;
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  if (!last || items.length === rest.length) return { items };
  return { items, nextCursor: cursorOf([last.displayName, last.acsUserId]) };
}
