import { AnteroomError, tellHost } from '@anteroom/contract';
import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { createBackOff } from '../requests/backOff.js';
import { lookAgain } from './lookAgain.js';
import { createMissedPolls } from '../requests/missedPolls.js';
import { askOneAgain, forgetQueries, forgetTokens, reconsiderPolling, watchPolling } from './ownQueries.js';
import { randomKey } from './randomKey.js';
import { createRequestBudget } from '../requests/requestBudget.js';
import { retryRequest } from '../requests/retryRequest.js';
import { createRunningRequests } from '../requests/runningRequests.js';
import { createSignIn } from './signIn.js';
import type { Endpoint } from './useEndpoint.js';

export interface ConnectionOptions {
  onError?: ((error: AnteroomError) => void) | undefined;
  retryDelayMs?: number | undefined;
}

/** A request that runs for longer than this, in milliseconds, is given up when somebody asks again: 5 seconds. */
const HANGS_FROM_MS = 5_000;

/** How one provider's requests are sent, whatever endpoint they go to. */
export type Connection = Omit<Endpoint, 'scope' | 'client'> & {
  /** Looks whether somebody is signed in by now, if nobody was. */
  lookForSignIn: () => void;
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
  const listeners = new Set<() => void>();
  const tellListeners = () => {
    for (const listener of [...listeners]) listener();
  };
  const missed = createMissedPolls(tellListeners);
  // Another may be answered even so, by an endpoint that does not ask everybody who they are.
  let refused: QueryKey | undefined;
  const lookForSignIn = () => {
    if (signIn.error) askOneAgain(queries, prefix, refused);
  };
  const signIn = createSignIn({
    onSignedOut(error) {
      lookWhileSignedOut();
      forgetTokens(queries, prefix, error);
      running.abortAll(error);
      reconsiderPolling(queries, prefix);
      tellListeners();
      void tellHost(options().onError, error);
    },
    onSignedIn() {
      lookWhileSignedOut();
      reconsiderPolling(queries, prefix);
      tellListeners();
      void queries.refetchQueries({ queryKey: prefix, type: 'active' }, { cancelRefetch: false });
    },
  });
  const delayMs = () => options().retryDelayMs ?? 1000;

  function tell(error: unknown) {
    // Of who is signed out, `signIn` tells.
    if (error instanceof AnteroomError && error.code !== 'unauthenticated') void tellHost(options().onError, error);
  }

  let mounts = 0;
  let stopListening: (() => void) | undefined;
  let stopLooking: (() => void) | undefined;

  function lookWhileSignedOut() {
    if (mounts > 0 && signIn.error) {
      stopLooking ??= lookAgain(lookForSignIn);
      return;
    }
    stopLooking?.();
    stopLooking = undefined;
  }

  return {
    prefix,
    queries,
    signIn,
    lookForSignIn,
    waitMs: (queryKey) => backOff.waitMs(hashKey(queryKey)),
    quietMs: (queryKey) => backOff.quietMs(hashKey(queryKey)),
    staleBecause: (queryKey) => signIn.error ?? missed.because(hashKey(queryKey)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    liftQuiet: (queryKey) => backOff.liftQuiet(hashKey(queryKey)),
    giveUpHanging(queryKey) {
      const query = hashKey(queryKey);
      // `silent`, so that callers who wait for the response get that of the next request.
      if (running.ageMs(query) > HANGS_FROM_MS) void queries.getQueryCache().get(query)?.cancel({ silent: true });
    },

    async run(queryKey, request, { isInUse = false, isPausedOffline } = {}) {
      const query = hashKey(queryKey);
      const quietBecause = backOff.quietBecause(query);
      if (quietBecause) throw quietBecause;
      const signal = running.signalFor(queryKey);
      if (!isInUse) backOff.succeeded(query);
      const send = async () => {
        await budget.turn(query, signal);
        try {
          const answer = await signIn.watch(() => request(signal));
          backOff.succeeded(query);
          missed.answered(query);
          return answer;
        } catch (error) {
          backOff.failed(query, error, delayMs());
          if (error === signIn.error) refused = queryKey;
          if (!signal.aborted) missed.attemptFailed(query, error);
          throw error;
        }
      };
      try {
        const failedBefore = backOff.failures(query);
        return await retryRequest(send, { signal, delayMs: delayMs(), failedBefore, isPausedOffline });
      } catch (error) {
        if (!signal.aborted) {
          missed.failed(query, error);
          tell(error);
        }
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
      lookWhileSignedOut();
      return () => {
        mounts -= 1;
        queries.unmount();
        // In the next macrotask, because StrictMode mounts again within this one.
        setTimeout(async () => {
          if (mounts > 0) return;
          await forgetQueries(queries, prefix);
          if (mounts > 0) return;
          lookWhileSignedOut();
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
