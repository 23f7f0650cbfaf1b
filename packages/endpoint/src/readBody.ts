import { AnteroomError } from '@anteroom/contract';
import * as v from 'valibot';
import { InvalidRequest } from './InvalidRequest.js';

/** Largest body, in bytes. */
const BODY_LIMIT = 256 * 1024;

/** A body that breaks the contract, with the field at fault as a dotted path. */
export function invalidBody(field: string | undefined, rule: string, cause?: unknown): AnteroomError {
  const what = field === undefined ? 'The body' : `"${field}"`;
  return new AnteroomError('invalid-request', `${what} is not valid: ${rule}. Correct it.`, { field, cause });
}

/** A form of another site cannot say that it is JSON. Throws `invalid-request` with status 415. */
export function checkContentType(request: Request): void {
  const type = request.headers.get('content-type');
  if (type === null || /^application\/json\s*(;|$)/i.test(type)) return;
  throw notJson();
}

/**
 * The JSON body of a request; an empty one is `{}`. Throws `invalid-request` with the field at fault, or
 * `request-too-large`.
 */
export async function readBody<Schema extends v.GenericSchema>(
  request: Request,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const text = await readText(request);
  if (text !== '' && !request.headers.has('content-type')) throw notJson();
  const parsed = v.safeParse(schema, text === '' ? {} : parseJson(text));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw invalidBody(v.getDotPath(issue) ?? undefined, ruleOf(issue), new v.ValiError(parsed.issues));
}

function notJson(): InvalidRequest {
  return new InvalidRequest('A body has to be sent as "Content-Type: application/json".', 415);
}

/** Counts while it reads: a body may come without a length, or with a wrong one. */
async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length')) > BODY_LIMIT) throw tooLarge();
  const reader = request.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > BODY_LIMIT) {
      await reader.cancel();
      throw tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

function tooLarge(): AnteroomError {
  return new AnteroomError('request-too-large', `The body is larger than ${BODY_LIMIT / 1024} KiB. Send less at once.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalidBody(undefined, 'it is no JSON', cause);
  }
}

/** What was expected. What was received is left out: it is the client's own text. */
function ruleOf(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'it is not known here';
  if (issue.kind === 'schema') return `it has to be ${issue.expected ?? 'something else'}`;
  return issue.expected === null ? 'it breaks a rule of the contract' : `it has to be ${issue.expected}`;
}
