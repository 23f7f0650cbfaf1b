import type { RoomParticipant, RoomParticipantsPage } from '@anteroom/contract';
import { FakeRefusal } from './FakeRefusal.js';

const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const CURSOR = /^after:(8:.+)$/;

/** One page of a roster, in the endpoint's order and with its limits: 100 people unless asked, 200 at most. */
export function fakePage(people: RoomParticipant[], query: URLSearchParams): RoomParticipantsPage {
  const limitText = query.get('limit') ?? '100';
  const limit = /^\d{1,6}$/.test(limitText) ? Number(limitText) : 0;
  if (limit < 1) throw new FakeRefusal('invalid-request', { field: 'limit' });

  const sorted = people.toSorted(
    (a, b) =>
      byName.compare(a.displayName, b.displayName) ||
      (a.acsUserId < b.acsUserId ? -1 : Number(a.acsUserId > b.acsUserId)),
  );
  const start = startAfter(sorted, query.get('cursor'));
  const items = sorted.slice(start, start + Math.min(limit, 200));
  const last = items.at(-1);
  return last && start + items.length < sorted.length ? { items, nextCursor: `after:${last.acsUserId}` } : { items };
}

function startAfter(people: RoomParticipant[], cursor: string | null): number {
  if (cursor === null) return 0;
  const acsUserId = CURSOR.exec(cursor)?.[1];
  const place = people.findIndex((person) => person.acsUserId === acsUserId);
  if (place < 0) throw new FakeRefusal('invalid-request', { field: 'cursor' });
  return place + 1;
}
