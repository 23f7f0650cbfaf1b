import { AnteroomError } from '@anteroom/contract';
import { decodeBase64Url, encodeBase64Url } from 'hono/utils/encode';
import * as v from 'valibot';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 200;

const LimitSchema = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.minValue(1));

/** How many a page holds. A limit above 200 means 200. Throws `invalid-request` with the field at fault. */
export function readLimit(query: URLSearchParams): number {
  const text = query.get('limit');
  if (text === null) return DEFAULT_LIMIT;
  const parsed = v.safeParse(LimitSchema, text);
  if (parsed.success) return Math.min(parsed.output, MAX_LIMIT);
  throw new AnteroomError('invalid-request', `"limit" must be a whole number from 1 to ${MAX_LIMIT}. Correct it.`, {
    field: 'limit',
  });
}

/**
 * Where the page before ended, or `undefined` for the first. A cursor holds the last one given, so that others may come
 * and go between two pages. Throws `invalid-request` with the field at fault.
 */
export function readCursor<Place>(query: URLSearchParams, schema: v.GenericSchema<unknown, Place>): Place | undefined {
  const text = query.get('cursor');
  if (text === null) return undefined;
  try {
    return v.parse(schema, JSON.parse(new TextDecoder().decode(decodeBase64Url(text))));
  } catch (cause) {
    throw new AnteroomError(
      'invalid-request',
      '"cursor" does not come from this endpoint. Leave it out to start from the first page.',
      { field: 'cursor', cause },
    );
  }
}

export function cursorOf(place: readonly string[]): string {
  return encodeBase64Url(new TextEncoder().encode(JSON.stringify(place)).buffer);
}
