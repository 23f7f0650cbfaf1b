import { vi } from 'vitest';

/** The two ways in which a host's callback can fail. */
export const FAILURES = ['throws', 'rejects'] as const;

export type FailingCallback = ReturnType<typeof failingCallback>;

export function failingCallback(how: (typeof FAILURES)[number], error: Error) {
  const fail = (): unknown => {
    if (how === 'rejects') return Promise.reject(error);
    throw error;
  };
  return vi.fn(fail);
}

/**
 * Collects uncaught errors instead of the test runner, which would fail the test. `reported` has the errors that were passed to
 * `reportError`, and `unhandled` has the unhandled rejections.
 */
export function collectReports() {
  const reported: unknown[] = [];
  const unhandled: unknown[] = [];
  const listening = new AbortController();
  // Before the listeners of the test runner.
  const options = { capture: true, signal: listening.signal };
  const take = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener(
    'error',
    (event) => {
      take(event);
      reported.push(event.error);
    },
    options,
  );
  addEventListener(
    'unhandledrejection',
    (event) => {
      take(event);
      unhandled.push(event.reason);
    },
    options,
  );
  return { reported, unhandled, stop: () => listening.abort() };
}
