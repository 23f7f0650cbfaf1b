import * as v from 'valibot';
import { FakeRefusal } from './FakeRefusal.js';

/** How a list is ordered, and where an entry is in it. */
export interface PageOrder<Entry, Place> {
  placeOf: (entry: Entry) => Place;
  compare: (a: Place, b: Place) => number;
  /** Of a place that came back in a cursor. */
  schema: v.GenericSchema<unknown, Place>;
}

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 200;

/**
 * One page of a list: 100 entries unless `limit` says otherwise, 200 at most. A cursor holds the last place given, so
 * that others may come and go between two pages.
 */
export function fakePage<Entry, Place>(
  entries: readonly Entry[],
  query: URLSearchParams,
  { placeOf, compare, schema }: PageOrder<Entry, Place>,
): { items: Entry[]; nextCursor?: string } {
  const after = readCursor(query, schema);
  const limit = readLimit(query);
  const rest = entries
    .filter((entry) => after === undefined || compare(placeOf(entry), after) > 0)
    .toSorted((a, b) => compare(placeOf(a), placeOf(b)));
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  if (!last || items.length === rest.length) return { items };
  return { items, nextCursor: encodeURIComponent(JSON.stringify(placeOf(last))) };
}

function readLimit(query: URLSearchParams): number {
  const text = query.get('limit') ?? String(DEFAULT_LIMIT);
  const limit = /^\d+$/.test(text) ? Number(text) : 0;
  if (limit < 1) throw new FakeRefusal('invalid-request', { field: 'limit' });
  return Math.min(limit, MAX_LIMIT);
}

function readCursor<Place>(query: URLSearchParams, schema: v.GenericSchema<unknown, Place>): Place | undefined {
  const text = query.get('cursor');
  if (text === null) return undefined;
  try {
    return v.parse(schema, JSON.parse(decodeURIComponent(text)));
  } catch {
    throw new FakeRefusal('invalid-request', { field: 'cursor' });
  }
}
