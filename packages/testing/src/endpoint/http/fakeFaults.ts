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
  /** The status of the HTML page of `nonsense`, such as a gateway's 403. Default: 200. */
  status?: number | undefined;
}

/**
 * How a request fails: with an error code, without a connection (`network`), with an HTML page of a gateway (`nonsense`), or
 * with a redirect to a sign-in page (`redirect`).
 */
export type FakeFailure = EndpointErrorCode | 'network' | 'nonsense' | 'redirect';

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
      return () => failedResponse(fault, method);
    },
  };
}

function failedResponse({ failure, options: { retryAfterSeconds, status = 200 } }: Fault, method: string): Response {
  if (failure === 'network') throw new TypeError('Failed to fetch');
  if (failure === 'nonsense') {
    return new Response('<!doctype html><title>Welcome</title>', { status, headers: { 'Content-Type': 'text/html' } });
  }
  // A browser's own response would be an `opaqueredirect`, which a page can't create.
  if (failure === 'redirect') return new Response(null, { status: 302, headers: { Location: '/sign-in' } });
  const headers: Record<string, string> =
    retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) };
  return new FakeProblem(failure, { headers }).toResponse(method);
}
