import type { AnteroomError } from '@anteroom/contract';
import * as v from 'valibot';
import { retryAfterMs } from './retryAfter.js';
import { serviceUnavailable } from './serviceUnavailable.js';

/**
 * The parts of the SDKs' `RestError` that the endpoint uses. Matched by shape, because two copies of the SDKs' core in
 * one `node_modules` have two `RestError` classes.
 */
const RestErrorShape = v.object({
  name: v.literal('RestError'),
  message: v.string(),
  statusCode: v.optional(v.number()),
  response: v.optional(v.object({ headers: v.object({ get: v.function() }) })),
});

interface SdkError {
  message: string;
  /** The status of the service's response; `undefined` when none came. */
  status: number | undefined;
  /** How long the service asks its clients to wait. */
  retryAfterMs: number | undefined;
}

/** Reads an SDK's error; `undefined` for any other value. */
export function readSdkError(error: unknown): SdkError | undefined {
  if (!v.is(RestErrorShape, error)) return undefined;
  const headers = error.response?.headers;
  const get = (name: string) => {
    const text: unknown = headers?.get(name);
    return typeof text === 'string' ? text : undefined;
  };
  return { message: error.message, status: error.statusCode, retryAfterMs: retryAfterMs({ get }, Date.now()) };
}

/** The `service-unavailable` that an engine's error stands for; `undefined` for a failure that retrying doesn't help. */
export function serviceErrorOf(thrown: unknown): AnteroomError | undefined {
  const sdkError = readSdkError(thrown);
  return sdkError && isTransient(sdkError) ? serviceUnavailable(thrown, sdkError.retryAfterMs) : undefined;
}

/** Whether a retry can help: no response came, it could not be read, or the service is busy or broken. */
function isTransient({ status }: SdkError): boolean {
  return status === undefined || status < 400 || status === 408 || status === 429 || status >= 500;
}

/** The message of an engine's error, with the name of the service; `undefined` for any other value. */
export function serviceMessageOf(thrown: unknown): string | undefined {
  const sdkError = readSdkError(thrown);
  return sdkError && `Azure Communication Services: ${sdkError.message}`;
}
