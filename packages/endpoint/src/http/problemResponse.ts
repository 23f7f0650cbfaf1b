import { type AnteroomError, ERRORS, type ErrorCode, ProblemSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { InvalidRequest } from './problems/index.js';

const TITLES: Partial<Record<ErrorCode, string>> = {
  'invalid-request': 'The request is not valid',
  unauthenticated: 'Sign in first',
  'not-invited': 'Not invited to this room',
  forbidden: 'Not allowed here',
  'origin-not-allowed': 'Not allowed from this origin',
  'room-not-found': 'Room not found',
  'knock-not-found': 'Knock not found',
  'not-supported': 'This host doesn’t offer this',
  'knock-settled': 'The knock was already settled',
  'too-many-knocks': 'Refused too often',
  'room-changed': 'Someone else changed the room',
  'request-repeated': 'The key was used for another request',
  'request-too-large': 'The request is too large',
  'too-many-requests': 'Too many requests',
  'room-not-open': 'The room is not open yet',
  'room-expired': 'The room has closed',
  'service-unavailable': 'Try again in a moment',
};

/** An error as RFC 9457 problem details. */
export function problemResponse(error: AnteroomError, traceId: string): Response {
  const { status, headers: given } = error instanceof InvalidRequest ? error : { ...ERRORS[error.code], headers: {} };
  const problem = v.parse(ProblemSchema, {
    title: TITLES[error.code] ?? 'Something went wrong',
    status,
    detail: error.message,
    code: error.code,
    retryable: error.retryable,
    field: error.field,
    traceId,
    ...error.current,
  });
  const headers = new Headers({ 'Content-Type': 'application/problem+json', ...given });
  // At least one second: a client that does not wait would only retry too early.
  if (error.retryAfterMs !== undefined) {
    headers.set('Retry-After', String(Math.max(1, Math.ceil(error.retryAfterMs / 1000))));
  }
  return new Response(JSON.stringify(problem), { status, headers });
}
