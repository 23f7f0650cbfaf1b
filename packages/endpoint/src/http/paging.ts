import { AnteroomError } from '@anteroom/contract';
import { decodeBase64Url, encodeBase64Url } from 'hono/utils/encode';
import * as v from 'valibot';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 200;

const LimitSchema = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.minValue(1));

/** The size of a page. A limit above 200 means 200. Throws `invalid-request` with the field at fault. */
export function readLimit(query: URLSearchParams): number {
  const text = query.get('limit');
  if (text === null) return DEFAULT_LIMIT;
  const parsed = v.safeParse(LimitSchema, text);
  if (parsed.success) return Math.min(parsed.output, MAX_LIMIT);
  throw new AnteroomError('invalid-request', `"limit" must be a whole number from 1 to ${MAX_LIMIT}.`, {
    field: 'limit',
  });
}

/**
 * Where the previous page ended; `undefined` for the first page. A cursor holds the last item of that page, so that items
 * may be added or removed between two pages. Throws `invalid-request` with the field at fault.
 */
export function readCursor<Position>(
  query: URLSearchParams,
  schema: v.GenericSchema<unknown, Position>,
): Position | undefined {
  const text = query.get('cursor');
  if (text === null) return undefined;
  try {
    return v.parse(schema, JSON.parse(new TextDecoder().decode(decodeBase64Url(text))));
  } catch (cause) {
    throw new AnteroomError(
      'invalid-request',
      '"cursor" was not created by this endpoint. Leave it out to start from the first page.',
      { field: 'cursor', cause },
    );
  }
}

export function cursorOf(position: readonly string[]): string {
  return encodeBase64Url(new TextEncoder().encode(JSON.stringify(position)).buffer);
}
