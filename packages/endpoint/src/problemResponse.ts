import { type AnteroomError, ERRORS, type ErrorCode, ProblemSchema } from '@anteroom/contract';
import * as v from 'valibot';

const TITLES: Partial<Record<ErrorCode, string>> = {
  'invalid-request': 'The request is not valid',
  unauthenticated: 'Sign in first',
  'not-invited': 'Not invited to this room',
  'room-not-found': 'Room not found',
  'room-not-open': 'The room is not open yet',
  'room-expired': 'The room is over',
  'service-unavailable': 'The calling service is not available',
};

export interface ProblemOverrides {
  /** For a request that no route takes, where 404 or 405 says more than the 400 of `invalid-request`. */
  status?: number;
  headers?: Record<string, string>;
}

/** An error as RFC 9457 problem details. */
export function problemResponse(error: AnteroomError, traceId: string, overrides: ProblemOverrides = {}): Response {
  const status = overrides.status ?? ERRORS[error.code].status;
  const problem = v.parse(ProblemSchema, {
    title: TITLES[error.code] ?? 'Something went wrong',
    status,
    detail: error.message,
    code: error.code,
    retryable: error.retryable,
    field: error.field,
    traceId,
  });
  const headers = new Headers({
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    ...overrides.headers,
  });
  if (error.retryAfterMs !== undefined) headers.set('Retry-After', String(Math.ceil(error.retryAfterMs / 1000)));
  return new Response(JSON.stringify(problem), { status, headers });
}
