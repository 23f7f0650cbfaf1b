import { type EndpointErrorCode, FakeRefusal } from './FakeRefusal.js';

export interface FailOptions {
  /** Only requests whose path matches. Default: every request. */
  path?: RegExp | undefined;
  /** Only requests by this method, such as `POST`. Default: every request. */
  method?: string | undefined;
  /** How many requests fail. Default: all, until `recover()`. */
  times?: number | undefined;
  /** The answer's `Retry-After`, in seconds. */
  retryAfterSeconds?: number | undefined;
}

/** How a request can fail: by a code that an endpoint says, by no connection, or by an answer that is not Anteroom's. */
export type FakeFailure = EndpointErrorCode | 'network' | 'nonsense';

interface Fault {
  failure: FakeFailure;
  options: FailOptions;
  left: number;
}

/** What a test made to fail. */
export function fakeFaults() {
  let faults: Fault[] = [];
  return {
    add: (failure: FakeFailure, options: FailOptions = {}) => {
      faults.push({ failure, options, left: options.times ?? Number.POSITIVE_INFINITY });
    },
    clear: () => {
      faults = [];
    },
    /** The failure of a request in place of its answer, if it has one: the latest that fits. */
    take: (method: string, path: string): (() => Response) | undefined => {
      const fault = faults.findLast(
        ({ left, options }) =>
          left > 0 && (options.path?.test(path) ?? true) && (options.method?.toUpperCase() ?? method) === method,
      );
      if (!fault) return undefined;
      fault.left -= 1;
      return () => failedAnswer(fault);
    },
  };
}

function failedAnswer({ failure, options: { retryAfterSeconds } }: Fault): Response {
  if (failure === 'network') throw new TypeError('Failed to fetch');
  if (failure === 'nonsense') {
    return new Response('<!doctype html><title>Welcome</title>', { headers: { 'Content-Type': 'text/html' } });
  }
  const headers: Record<string, string> =
    retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) };
  return new FakeRefusal(failure, { headers }).toResponse();
}
