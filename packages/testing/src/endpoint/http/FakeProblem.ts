import { type CurrentRoom, ERRORS, type ErrorCode, type Problem } from '@anteroom/contract';
import { CONTRACT_VERSION } from '@anteroom/contract/operations';

/** The error codes of an endpoint. The other codes are for the browser. */
export type EndpointErrorCode = {
  [Code in ErrorCode]: (typeof ERRORS)[Code]['status'] extends 0 ? never : Code;
}[ErrorCode];

export interface FakeProblemOptions {
  field?: string;
  /** Overrides the code's status. */
  status?: number;
  headers?: Record<string, string>;
  /** The room as it is now, with `room-changed`. */
  current?: CurrentRoom;
}

// Always the same, so that stories and snapshots stay stable.
const TRACE_ID = '00000000-0000-4000-8000-000000000000';

/** Thrown by the fake endpoint where the real endpoint returns a problem. */
export class FakeProblem extends Error {
  override readonly name = 'FakeProblem';

  constructor(
    readonly code: EndpointErrorCode,
    readonly options: FakeProblemOptions = {},
  ) {
    super(`The fake endpoint returned "${code}".`);
  }

  /** @param method of the request: there is no body in the response to `HEAD` */
  toResponse(method?: string): Response {
    const { field, headers, current, status = ERRORS[this.code].status } = this.options;
    const problem: Problem = {
      title: this.code,
      status,
      detail: this.message,
      code: this.code,
      retryable: ERRORS[this.code].retryable,
      ...(field === undefined ? {} : { field }),
      traceId: TRACE_ID,
      ...current,
    };
    return new Response(method === 'HEAD' ? null : JSON.stringify(problem), {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        'Cache-Control': 'no-store',
        'Anteroom-Version': CONTRACT_VERSION,
        ...headers,
      },
    });
  }
}
