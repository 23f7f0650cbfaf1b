import { cleanup, configure, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contractFetch, ENDPOINT, held, json, problem, token } from '../test/endpoint/contractFetch.js';
import { AnteroomProvider } from './provider/index.js';
import { useRoomToken } from './token/index.js';

/** What a library of this field was measured to do with a token, and what is promised here instead. */

const unhandled: unknown[] = [];
const note = (event: PromiseRejectionEvent) => {
  event.preventDefault();
  unhandled.push(event.reason);
};

beforeEach(() => {
  unhandled.length = 0;
  window.addEventListener('unhandledrejection', note);
});

afterEach(() => {
  cleanup();
  configure({ reactStrictMode: true });
  window.removeEventListener('unhandledrejection', note);
});

function renderToken(answer: Parameters<typeof contractFetch>[0], isStrict: boolean) {
  configure({ reactStrictMode: isStrict });
  const { fetch, requests } = contractFetch(answer);
  const shown: string[] = [];
  const wrapper = ({ children }: { children: ReactNode }) => (
    <AnteroomProvider endpoint={ENDPOINT} fetch={fetch} retryDelayMs={1}>
      {children}
    </AnteroomProvider>
  );
  const rendered = renderHook(
    (roomId: string) => {
      const result = useRoomToken(roomId);
      if (result.token) shown.push(`${result.token.token} for ${roomId}`);
      return result;
    },
    { wrapper, initialProps: 'a' },
  );
  return { ...rendered, requests, shown };
}

const tokenOf = ({ what }: { what: string }) => json(token(what.split('/')[2] ?? ''));

interface Row {
  name: string;
  answer: () => Parameters<typeof contractFetch>[0];
  act: (page: ReturnType<typeof renderToken>) => Promise<void>;
}

const rows: Row[] = [
  {
    name: 'one mount is one request (elsewhere: two under StrictMode)',
    answer: () => tokenOf,
    async act({ result, requests }) {
      await waitFor(() => expect(result.current.status).toBe('ready'));
      expect(requests).toHaveLength(1);
    },
  },
  {
    name: 'a slow room and then a fast one never shows the token of the slow (elsewhere: token of a shown for b)',
    answer: () => {
      const slow = held<Response>();
      return (asked) => {
        if (asked.what.includes('/a/')) return slow.promise;
        setTimeout(() => slow.release(json(token('a'))));
        return tokenOf(asked);
      };
    },
    async act({ result, rerender, shown }) {
      rerender('b');
      await waitFor(() => expect(result.current.token?.token).toBe('b'));
      await new Promise((nextTask) => setTimeout(nextTask, 20));
      expect(new Set(shown)).toEqual(new Set(['b for b']));
    },
  },
  {
    name: 'a 500 is a typed error, and a retry recovers (elsewhere: undefined for ever)',
    answer: () => (asked) => (failures.left-- > 0 ? problem('internal') : tokenOf(asked)),
    async act({ result }) {
      await waitFor(() => expect(result.current).toMatchObject({ status: 'error', error: { code: 'internal' } }));
      result.current.retry();
      await waitFor(() => expect(result.current.token?.token).toBe('a'));
    },
  },
  {
    name: 'a broken network is a typed error, and a retry recovers (elsewhere: an unhandled rejection)',
    answer: () => (asked) => {
      if (failures.left-- > 0) throw new TypeError('Failed to fetch');
      return tokenOf(asked);
    },
    async act({ result }) {
      const error = { code: 'endpoint-unreachable' };
      await waitFor(() => expect(result.current).toMatchObject({ status: 'error', error }));
      result.current.retry();
      await waitFor(() => expect(result.current.token?.token).toBe('a'));
    },
  },
];

/** As many as the tries of one request. */
const failures = { left: 0 };

test.each(rows.flatMap((row) => [true, false].map((isStrict) => ({ ...row, isStrict }))))(
  '$name; StrictMode: $isStrict',
  async ({ answer, act, isStrict }) => {
    failures.left = 3;
    await act(renderToken(answer(), isStrict));
    cleanup();
    await new Promise((nextTask) => setTimeout(nextTask));
    expect(unhandled).toEqual([]);
  },
);
