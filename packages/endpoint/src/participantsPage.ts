import { AnteroomError, type RoomParticipant, type RoomParticipantsPage } from '@anteroom/contract';
import { decodeBase64Url, encodeBase64Url } from 'hono/utils/encode';
import * as v from 'valibot';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 200;

/** Where somebody is in the list. A cursor holds the last one given, so people may come and go between two pages. */
type Place = Pick<RoomParticipant, 'displayName' | 'acsUserId'>;

export interface PageRequest {
  after: Place | undefined;
  limit: number;
}

const CursorSchema = v.pipe(
  v.string(),
  v.transform((cursor) => new TextDecoder().decode(decodeBase64Url(cursor))),
  v.parseJson(),
  v.tuple([v.string(), v.string()]),
);
const LimitSchema = v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number), v.minValue(1));

/** Reads `cursor` and `limit`. A limit above 200 means 200. Throws `invalid-request` with the field at fault. */
export function readPageRequest(query: URLSearchParams): PageRequest {
  return { after: readCursor(query.get('cursor')), limit: readLimit(query.get('limit')) };
}

function readLimit(text: string | null): number {
  if (text === null) return DEFAULT_LIMIT;
  const parsed = v.safeParse(LimitSchema, text);
  if (parsed.success) return Math.min(parsed.output, MAX_LIMIT);
  throw new AnteroomError('invalid-request', `"limit" must be a whole number from 1 to ${MAX_LIMIT}. Correct it.`, {
    field: 'limit',
  });
}

function readCursor(text: string | null): Place | undefined {
  if (text === null) return undefined;
  try {
    const [displayName, acsUserId] = v.parse(CursorSchema, text);
    return { displayName, acsUserId };
  } catch (cause) {
    throw new AnteroomError(
      'invalid-request',
      '"cursor" is not one that this endpoint gave. Leave it out to start from the first page.',
      { field: 'cursor', cause },
    );
  }
}

// One fixed locale: the order must not change with the machine that answers the next page.
const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function compare(a: Place, b: Place): number {
  return (
    byName.compare(a.displayName, b.displayName) || (a.acsUserId < b.acsUserId ? -1 : Number(a.acsUserId > b.acsUserId))
  );
}

/** One page of people, by display name and then by id. */
export function pageOf(people: RoomParticipant[], { after, limit }: PageRequest): RoomParticipantsPage {
  const sorted = people.toSorted(compare);
  const rest = after ? sorted.filter((person) => compare(person, after) > 0) : sorted;
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  if (!last || items.length === rest.length) return { items };
  const place = new TextEncoder().encode(JSON.stringify([last.displayName, last.acsUserId]));
  return { items, nextCursor: encodeBase64Url(place.buffer) };
}
