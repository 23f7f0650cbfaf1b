import type { Context } from 'hono';
import { malformedRequest } from '../wire/index.js';

/** The JSON object in the body of a request; `{}` without a body, which means all defaults. */
export async function readJson(c: Context): Promise<object> {
  const text = await c.req.text();
  if (text === '') return {};
  try {
    const json: unknown = JSON.parse(text, refusePrototype);
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json;
  } catch {
    // The response is the same as for any other body that is not an object.
  }
  throw malformedRequest();
}

/** Objects treat this key specially, so later code would silently ignore it. */
function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('__proto__ is not allowed as a key.');
  return value;
}
