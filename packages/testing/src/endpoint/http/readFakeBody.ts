import { BODY_LIMIT, wrongValueOf } from '@anteroom/contract/operations';
import * as v from 'valibot';
import { FakeRefusal } from './FakeRefusal.js';
import type { FakeCall } from '../world/FakeWorld.js';

/**
 * The JSON body of a request. Refuses what does not fit, with the field at fault.
 *
 * @param missing what a request without a body stands for; without it, one is refused
 */
export function readFakeBody<Schema extends v.GenericSchema>(
  { text, headers }: FakeCall,
  schema: Schema,
  missing?: object,
): v.InferOutput<Schema> {
  if (new TextEncoder().encode(text).length > BODY_LIMIT) throw new FakeRefusal('request-too-large');
  if (text === '' && missing === undefined) throw new FakeRefusal('invalid-request');
  if (text !== '' && !headers.has('content-type')) throw notJson();
  const parsed = v.safeParse(schema, text === '' ? missing : parse(text));
  if (parsed.success) return parsed.output;
  const { field } = wrongValueOf(parsed.issues);
  throw new FakeRefusal('invalid-request', field === undefined ? {} : { field });
}

/** Another type than JSON, which a form of another site could send, is refused before anything else. */
export function checkContentType(method: string, headers: Headers): void {
  // Only these have a body.
  if (method !== 'POST' && method !== 'PATCH') return;
  const type = headers.get('content-type');
  if (type !== null && !/^application\/json\s*(;|$)/i.test(type)) throw notJson();
}

function notJson(): FakeRefusal {
  return new FakeRefusal('invalid-request', { status: 415 });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FakeRefusal('invalid-request');
  }
}
