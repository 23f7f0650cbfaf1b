import type { Context } from 'hono';
import { malformedRequest } from '../wire/index.js';

/** The JSON object in a request's body; `{}` for a request without one, which asks for all defaults. */
export async function readJson(c: Context): Promise<object> {
  const text = await c.req.text();
  if (text === '') return {};
  try {
    const json: unknown = JSON.parse(text, refusePrototype);
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json;
  } catch {
    // The answer is the same as for any other body that is no object.
  }
  throw malformedRequest();
}

/** A key that objects treat apart would be passed over in silence further on. */
function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('__proto__ is not a key.');
  return value;
}
