import { BODY_LIMIT, wrongValueOf } from '@anteroom/contract/operations';
import * as v from 'valibot';
import { FakeProblem } from './FakeProblem.js';

/**
 * Reads the JSON body of a request. Throws `invalid-request` with the field for a body that the schema rejects.
 *
 * @param isOptional whether a request without a body means `{}`; otherwise it is rejected
 */
export function readFakeBody<Schema extends v.GenericSchema>(
  { content, headers }: { content: Uint8Array; headers: Headers },
  schema: Schema,
  isOptional = false,
): v.InferOutput<Schema> {
  if (content.length > BODY_LIMIT) throw new FakeProblem('request-too-large');
  const text = decode(content);
  if (text === '' && !isOptional) throw new FakeProblem('invalid-request');
  if (text !== '' && !headers.has('content-type')) throw notJson();
  const parsed = v.safeParse(schema, text === '' ? {} : parse(text));
  if (parsed.success) return parsed.output;
  const { field } = wrongValueOf(parsed.issues);
  throw new FakeProblem('invalid-request', field === undefined ? {} : { field });
}

/** Rejects types other than JSON before anything else: another site's form could send them. */
export function checkContentType(method: string, headers: Headers): void {
  // Only these have a body.
  if (method !== 'POST' && method !== 'PATCH') return;
  const type = headers.get('content-type');
  if (type !== null && !/^application\/json\s*(;|$)/i.test(type)) throw notJson();
}

function notJson(): FakeProblem {
  return new FakeProblem('invalid-request', { status: 415 });
}

/** JSON is UTF-8 (RFC 8259, 8.1). */
function decode(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new FakeProblem('invalid-request');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FakeProblem('invalid-request');
  }
}
