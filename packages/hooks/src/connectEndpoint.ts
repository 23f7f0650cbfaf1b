import { AnteroomError, tellHost } from '@anteroom/contract';
import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { createBackOff } from './backOff.js';
import { forgetQueries, forgetTokens, reconsiderPolling, watchPolling } from './ownQueries.js';
import { randomKey } from './randomKey.js';
import { createRequestBudget } from './requestBudget.js';
import { retryRequest } from './retryRequest.js';
import { createRunningRequests } from './runningRequests.js';
import { createSignIn } from './signIn.js';
import type { Endpoint } from './useEndpoint.js';

export interface ConnectionOptions {
  onError?: ((error: AnteroomError) => void) | undefined;
  retryDelayMs?: number | undefined;
}

/** How one provider's requests are sent, whatever endpoint they go to. */
export type Connection = Pick<Endpoint, 'queries' | 'run' | 'change' | 'signIn' | 'waitMs'> & {
  /** How the keys of everything of this provider begin. */
  prefix: QueryKey;
  /** Begins to listen. Returns how to stop, which forgets everything unless it is mounted again within the same task. */
  mount: () => () => void;
};

/**
 * Sends requests with retries, within a budget, each for as long as somebody waits for its answer, and sees when the
 * person is signed out.
 *
 * @param options read anew each time
 */
export function connectEndpoint(queries: QueryClient, options: () => ConnectionOptions): Connection {
  // Another for each provider: several may share a host's client, and not be the same user.
  const prefix: QueryKey = ['anteroom', randomKey()];
  const running = createRunningRequests(queries.getQueryCache());
  const budget = createRequestBudget();
  const backOff = createBackOff();
  const signIn = createSignIn({
    onSignedOut(error) {
      forgetTokens(queries, prefix, error);
      running.abortAll(error);
      reconsiderPolling(queries, prefix);
      void tellHost(options().onError, error);
    },
    onSignedIn() {
      reconsiderPolling(queries, prefix);
      const predicate = ({ state }: { state: { status: string } }) => state.status === 'error';
      void queries.refetchQueries({ queryKey: prefix, type: 'active', predicate }, { cancelRefetch: false });
    },
  });
  const delayMs = () => options().retryDelayMs ?? 1000;

  function tell(error: unknown) {
    // Of who is signed out, `signIn` tells.
    if (error instanceof AnteroomError && error.code !== 'unauthenticated') void tellHost(options().onError, error);
  }

  let mounts = 0;
  let stopListening: (() => void) | undefined;

  return {
    prefix,
    queries,
    signIn,
    waitMs: (queryKey) => backOff.waitMs(hashKey(queryKey)),

    async run(queryKey, request, { isInUse = false, isPausedOffline } = {}) {
      const query = hashKey(queryKey);
      const signal = running.signalFor(queryKey);
      if (!isInUse) backOff.succeeded(query);
      const send = async () => {
        await budget.turn(query, signal);
        try {
          const answer = await signIn.watch(() => request(signal));
          backOff.succeeded(query);
          return answer;
        } catch (error) {
          backOff.failed(query, delayMs());
          throw error;
        }
      };
      try {
        const failedBefore = backOff.failures(query);
        return await retryRequest(send, { signal, delayMs: delayMs(), failedBefore, isPausedOffline });
      } catch (error) {
        if (!signal.aborted) tell(error);
        throw error;
      } finally {
        running.done(queryKey, signal);
      }
    },

    async change(request, { tries }) {
      const send = () => signIn.watch(request);
      try {
        if (tries === 'once') return await send();
        return await retryRequest(send, { signal: new AbortController().signal, delayMs: delayMs() });
      } catch (error) {
        tell(error);
        throw error;
      }
    },

    mount() {
      mounts += 1;
      queries.mount();
      stopListening ??= both(running.watch(), watchPolling(queries, prefix));
      return () => {
        mounts -= 1;
        queries.unmount();
        // In the next macrotask, because StrictMode mounts again within this one.
        setTimeout(async () => {
          if (mounts > 0) return;
          await forgetQueries(queries, prefix);
          if (mounts > 0) return;
          stopListening?.();
          stopListening = undefined;
        });
      };
    },
  };
}

function both(first: () => void, second: () => void) {
  return () => {
    first();
    second();
  };
}
