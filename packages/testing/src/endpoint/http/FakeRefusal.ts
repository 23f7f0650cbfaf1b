import { ERRORS, type ErrorCode, type Problem } from '@anteroom/contract';

/** The codes that an endpoint says; the others only a browser sees. */
export type EndpointErrorCode = {
  [Code in ErrorCode]: (typeof ERRORS)[Code]['status'] extends 0 ? never : Code;
}[ErrorCode];

export interface FakeRefusalOptions {
  field?: string;
  /** In place of the code's own status. */
  status?: number;
  headers?: Record<string, string>;
}

// The same each time, so that stories and snapshots hold still.
const TRACE_ID = '00000000-0000-4000-8000-000000000000';

/** Thrown inside the fake endpoint where the real one answers with a problem. */
export class FakeRefusal extends Error {
  override readonly name = 'FakeRefusal';

  constructor(
    readonly code: EndpointErrorCode,
    readonly options: FakeRefusalOptions = {},
  ) {
    super(`The fake endpoint answers "${code}".`);
  }

  toResponse(): Response {
    const { field, headers, status = ERRORS[this.code].status } = this.options;
    const problem: Problem = {
      title: this.code,
      status,
      detail: this.message,
      code: this.code,
      retryable: ERRORS[this.code].retryable,
      ...(field === undefined ? {} : { field }),
      traceId: TRACE_ID,
    };
    return new Response(JSON.stringify(problem), {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        'Cache-Control': 'no-store',
        'Anteroom-Version': '1',
        ...headers,
      },
    });
  }
}
