import * as v from 'valibot';
import { retryAfterMs } from './retryAfter.js';

/**
 * The parts of the SDKs' `RestError` that the endpoint acts on. Matched by shape: two copies of the SDKs' core in one
 * `node_modules` have two `RestError` classes.
 */
const RestErrorShape = v.object({
  name: v.literal('RestError'),
  message: v.string(),
  statusCode: v.optional(v.number()),
  response: v.optional(v.object({ headers: v.object({ get: v.function() }) })),
});

export interface SdkError {
  message: string;
  /** Of the service's response; `undefined` when none came. */
  status: number | undefined;
  /** How long the service asks its clients to wait. */
  retryAfterMs: number | undefined;
}

/** What an SDK's error says, or `undefined` for anything else that was thrown. */
export function readSdkError(error: unknown): SdkError | undefined {
  if (!v.is(RestErrorShape, error)) return undefined;
  const headers = error.response?.headers;
  const get = (name: string) => {
    const text: unknown = headers?.get(name);
    return typeof text === 'string' ? text : undefined;
  };
  return { message: error.message, status: error.statusCode, retryAfterMs: retryAfterMs({ get }, Date.now()) };
}
