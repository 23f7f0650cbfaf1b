import { type AnteroomError, randomKey, tellHost } from '@anteroom/contract';
import { hashKey, type QueryKey } from '@tanstack/react-query';
import { createIdempotencyKeys, createRequester, createTurns, notSentError } from '../requests/index.js';
import { pollSignIn } from './pollSignIn.js';
import { forgetQueries, forgetTokens, refetchOne, resetPolling, watchPolling } from './providerQueries.js';
import { createSignIn } from './signIn.js';
import type { Endpoint } from './useEndpoint.js';

export interface RequestOptions {
  onError?: ((error: AnteroomError) => void) | undefined;
  retryDelayMs?: number | undefined;
}

/** One provider's requests, sign-in state and listeners, for whichever endpoint the requests are sent to. */
export type ProviderState = Omit<Endpoint, 'scope' | 'client'> & {
  /** Checks whether a user is signed in again, if nobody is. */
  checkSignIn: () => void;
  /** Sends everything to this endpoint from now on; `undefined` for functions. Drops what waits to be sent to another one. */
  switchTo: (url: string | undefined) => void;
  /** The prefix of the keys for one endpoint; `undefined` for functions. An endpoint's URL isn't in them: it may hold a key. */
  scopeOf: (url: string | undefined) => QueryKey;
  /** Starts listeners. Returns a function that stops them and forgets everything, unless it is mounted again in the same task. */
  mount: () => () => void;
};

/**
 * Sends requests for the hooks below a provider, and notices when the user is signed out.
 *
 * @param clients `queries`: the host's client, if it gave one
 * @param options read again for each request
 */
export function createProviderState(
  { queries, own }: Pick<Endpoint, 'queries' | 'own'>,
  options: () => RequestOptions,
): ProviderState {
  const clients = [...new Set([queries, own])];
  // Random, because several providers can share a host's client and have different users.
  const prefix: QueryKey = ['anteroom', randomKey()];
  const turns = createTurns();
  const urls: (string | undefined)[] = [];
  const listeners = new Set<() => void>();
  const notify = () => {
    for (const listener of [...listeners]) listener();
  };
  const dropUnsent = (error: AnteroomError) => {
    turns.rejectWaiting(error);
    requester.endMutations(error);
  };
  // The query that got the 401. Others may succeed even so, if an endpoint doesn't authenticate every request.
  let rejected: QueryKey | undefined;
  const checkSignIn = () => {
    if (signIn.error) refetchOne(clients, prefix, rejected);
  };
  const signIn = createSignIn({
    onSignedOut(error) {
      pollWhileSignedOut();
      forgetTokens(own, prefix, error);
      dropUnsent(error);
      requester.abortAll(error);
      resetPolling(clients, prefix);
      notify();
      void tellHost(options().onError, error);
    },
    onSignedIn() {
      pollWhileSignedOut();
      resetPolling(clients, prefix);
      notify();
      for (const client of clients) {
        void client.refetchQueries({ queryKey: prefix, type: 'active' }, { cancelRefetch: false });
      }
    },
  });
  const requester = createRequester({
    caches: clients.map((client) => client.getQueryCache()),
    delayMs: () => options().retryDelayMs ?? 1000,
    watchAttempt: async (request, queryKey) => {
      try {
        return await signIn.watch(request);
      } catch (error) {
        if (queryKey && error === signIn.error) rejected = queryKey;
        throw error;
      }
    },
    onError(error) {
      // `signIn` reports 401s.
      if (error.code !== 'unauthenticated') void tellHost(options().onError, error);
    },
    onMissedChange: notify,
  });

  let current: { url: string | undefined } | undefined;
  let mounts = 0;
  let stopListening: (() => void) | undefined;
  let stopPolling: (() => void) | undefined;

  function pollWhileSignedOut() {
    if (mounts > 0 && signIn.error) {
      stopPolling ??= pollSignIn(checkSignIn);
      return;
    }
    stopPolling?.();
    stopPolling = undefined;
  }

  return {
    ...requester,
    switchTo(url) {
      if (current && current.url !== url) dropUnsent(notSentError());
      current = { url };
    },
    scopeOf(url) {
      if (!urls.includes(url)) urls.push(url);
      return [...prefix, urls.indexOf(url)];
    },
    queries,
    own,
    signIn,
    keys: createIdempotencyKeys(),
    takeTurn: (changes, task) => turns.take(hashKey(changes), task),
    pendingTurns: (changes) => turns.pending(hashKey(changes)),
    checkSignIn,
    staleBecause: (queryKey) => signIn.error ?? requester.missedBecause(queryKey),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    mount() {
      mounts += 1;
      for (const client of clients) client.mount();
      stopListening ??= both(
        requester.watch(),
        watchPolling(queries, () => resetPolling(clients, prefix), prefix),
      );
      pollWhileSignedOut();
      return () => {
        mounts -= 1;
        for (const client of clients) client.unmount();
        // In the next macrotask, because StrictMode mounts again within this one.
        setTimeout(async () => {
          if (mounts > 0) return;
          dropUnsent(notSentError());
          await Promise.all(clients.map((client) => forgetQueries(client, prefix)));
          if (mounts > 0) return;
          pollWhileSignedOut();
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
