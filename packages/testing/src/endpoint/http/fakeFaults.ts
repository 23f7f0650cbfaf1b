import { type EndpointErrorCode, FakeProblem } from './FakeProblem.js';

export interface FailOptions {
  /** Only requests whose path matches. Default: every request. */
  path?: RegExp | undefined;
  /** Only requests by this method, such as `POST`. Default: every request. */
  method?: string | undefined;
  /** How many requests fail. Default: all, until `recover()`. */
  times?: number | undefined;
  /** The response's `Retry-After`, in seconds. */
  retryAfterSeconds?: number | undefined;
}

/** How a request fails: with an error code, without a connection (`network`), or with an HTML page (`nonsense`). */
export type FakeFailure = EndpointErrorCode | 'network' | 'nonsense';

interface Fault {
  failure: FakeFailure;
  options: FailOptions;
  left: number;
}

/** The failures that a test has set up. */
export function fakeFaults() {
  let faults: Fault[] = [];
  return {
    add: (failure: FakeFailure, options: FailOptions = {}) => {
      faults.push({ failure, options, left: options.times ?? Number.POSITIVE_INFINITY });
    },
    clear: () => {
      faults = [];
    },
    /** The failure for a request, from the latest call that matches; `undefined` if none does. */
    take: (method: string, path: string): (() => Response) | undefined => {
      const fault = faults.findLast(
        ({ left, options }) =>
          left > 0 && (options.path?.test(path) ?? true) && (options.method?.toUpperCase() ?? method) === method,
      );
      if (!fault) return undefined;
      fault.left -= 1;
      return () => failedResponse(fault);
    },
  };
}

function failedResponse({ failure, options: { retryAfterSeconds } }: Fault): Response {
  if (failure === 'network') throw new TypeError('Failed to fetch');
  if (failure === 'nonsense') {
    return new Response('<!doctype html><title>Welcome</title>', { headers: { 'Content-Type': 'text/html' } });
  }
  const headers: Record<string, string> =
    retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) };
  return new FakeProblem(failure, { headers }).toResponse();
}
