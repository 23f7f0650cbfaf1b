import { AnteroomError } from '@anteroom/contract';
import { BODY_LIMIT, wrongValueOf } from '@anteroom/contract/operations';
import * as v from 'valibot';
import { bodyReadBefore, InvalidRequest, invalidBody } from './problems/index.js';

/** Only these have a body: adapters and clients add a stray `Content-Type` to other methods. */
const WITH_BODY = ['POST', 'PATCH'];

/** A form on another site can't claim to be JSON. Throws `invalid-request` with status 415. */
export function checkContentType(request: Request): void {
  if (!WITH_BODY.includes(request.method)) return;
  const type = request.headers.get('content-type');
  if (type === null || /^application\/json\s*(;|$)/i.test(type)) return;
  throw notJson();
}

/**
 * The JSON body of a request. Throws `invalid-request` with the field at fault, or `request-too-large`.
 *
 * @param missing the value of a request without a body; without it, such a request is rejected
 */
export async function readBody<Schema extends v.GenericSchema>(
  request: Request,
  schema: Schema,
  missing?: object,
): Promise<v.InferOutput<Schema>> {
  const text = await readText(request);
  if (text === '' && missing === undefined) throw invalidBody(undefined, 'is missing');
  if (text !== '' && !request.headers.has('content-type')) throw notJson();
  const parsed = v.safeParse(schema, text === '' ? missing : parseJson(text));
  if (parsed.success) return parsed.output;
  const { field, issue } = wrongValueOf(parsed.issues);
  throw invalidBody(field, ruleOf(issue), new v.ValiError(parsed.issues));
}

function notJson(): InvalidRequest {
  return new InvalidRequest('A body must be sent as "Content-Type: application/json".', 415);
}

// Not `hono/body-limit`: it trusts `Content-Length`, so a body that is longer than its header says would be read whole.

/** The body as text. Counts bytes while it reads: the length may be missing or wrong. */
export async function readText(request: Request): Promise<string> {
  const length = Number(request.headers.get('content-length'));
  if (length > BODY_LIMIT) throw tooLarge();
  if (request.bodyUsed || request.body?.locked) throw bodyReadBefore();
  const reader = request.body?.getReader();
  if (!reader) return emptyBody(length);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return size === 0 ? emptyBody(length) : decode(await new Blob(chunks).arrayBuffer());
    size += value.byteLength;
    if (size > BODY_LIMIT) {
      // Not awaited: it waits for the copy that the host's callbacks got, which may never be read.
      reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
    chunks.push(value);
  }
}

/** JSON is UTF-8 (RFC 8259, 8.1): other bytes would be stored as different text. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw invalidBody(undefined, 'is not UTF-8', cause);
  }
}

/** An empty body, unless its length contradicts that: a change taken as empty would respond with 200 and change nothing. */
function emptyBody(length: number): string {
  if (length > 0) throw bodyReadBefore();
  return '';
}

function tooLarge(): AnteroomError {
  return new AnteroomError('request-too-large', `The body is larger than ${BODY_LIMIT / 1024} KiB. Send less at once.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalidBody(undefined, 'is not JSON', cause);
  }
}

const TYPES: Record<string, string> = {
  string: 'text',
  boolean: 'true or false',
  Object: 'an object of the documented shape',
  Array: 'a list',
};

/** The rule that was broken. The received value is left out, because it is the client's text. */
function ruleOf({ type, expected, input }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'is not a known field';
  if (input === undefined) return 'is missing';
  if (expected === null) return 'breaks a rule of the contract';
  const length = /^([<>]=)(\d+)$/.exec(expected);
  if (length && type.endsWith('length'))
    return `must be ${length[1] === '<=' ? 'at most' : 'at least'} ${length[2]} long`;
  return `must be ${TYPES[expected] ?? expected.replaceAll(' | ', ' or ').replace(/^\((.*)\)$/, '$1')}`;
}
