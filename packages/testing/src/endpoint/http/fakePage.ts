import * as v from 'valibot';
import { FakeProblem } from './FakeProblem.js';

/** The order of a list. */
export interface PageOrder<Entry, Place> {
  placeOf: (entry: Entry) => Place;
  compare: (a: Place, b: Place) => number;
  /** Validates a place from a cursor. */
  schema: v.GenericSchema<unknown, Place>;
}

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 200;

/**
 * One page of a list: 100 entries by default, `limit` if given, 200 at most. A cursor holds the place of the last entry, so
 * that entries may be added and removed between two pages.
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
  if (limit < 1) throw new FakeProblem('invalid-request', { field: 'limit' });
  return Math.min(limit, MAX_LIMIT);
}

function readCursor<Place>(query: URLSearchParams, schema: v.GenericSchema<unknown, Place>): Place | undefined {
  const text = query.get('cursor');
  if (text === null) return undefined;
  try {
    return v.parse(schema, JSON.parse(decodeURIComponent(text)));
  } catch {
    throw new FakeProblem('invalid-request', { field: 'cursor' });
  }
}
