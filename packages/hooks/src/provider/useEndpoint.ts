import type { AnteroomError } from '@anteroom/contract';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { EndpointClient } from '../client/EndpointClient.js';
import type { SignIn } from './signIn.js';

export interface RunOptions {
  /** Whether somebody relies on the answer before this one: further tries then go on from where the last ones ended. */
  isInUse?: boolean | undefined;
  /** Whether further tries wait while the browser says that it is offline. */
  isPausedOffline?: boolean | undefined;
}

/** What `AnteroomProvider` gives to the hooks below it. */
export interface Endpoint {
  /** How every key begins, so that the answers of one endpoint are never shown for another. */
  scope: QueryKey;
  client: EndpointClient;
  /** The provider's own, or the host's on request. */
  queries: QueryClient;
  signIn: SignIn;
  /** Sends a query's request, with retries, for as long as somebody looks at the query. */
  run: <T>(queryKey: QueryKey, request: (signal: AbortSignal) => Promise<T>, options?: RunOptions) => Promise<T>;
  /** How long after its last failure a query that is in use is asked for again, in milliseconds. */
  waitMs: (queryKey: QueryKey) => number;
  /** How long a query is not asked for by itself, in milliseconds from now: what is left of the endpoint's `Retry-After`. */
  quietMs: (queryKey: QueryKey) => number;
  /** Why what is known of a query may be out of date: nobody is signed in, or two polls in a row had no answer. */
  staleBecause: (queryKey: QueryKey) => AnteroomError | undefined;
  /** Told when something may be out of date, and when it no longer is. Returns how to stop. */
  subscribe: (listener: () => void) => () => void;
  /** Somebody asks for a query themselves: `Retry-After` holds for what is asked by itself. */
  liftQuiet: (queryKey: QueryKey) => void;
  /** Gives up the request of a query, if it hangs, for one that is about to begin. */
  giveUpHanging: (queryKey: QueryKey) => void;
  /** Sends a change. It goes on when nobody looks any more: it is what the person wished. */
  change: <T>(request: () => Promise<T>, how: { tries: 'once' | 'again' }) => Promise<T>;
}

export const EndpointContext = createContext<Endpoint | undefined>(undefined);

/** The endpoint of the nearest `AnteroomProvider`. */
export function useEndpoint(): Endpoint {
  const endpoint = useContext(EndpointContext);
  if (!endpoint) {
    throw new Error(
      "An Anteroom hook was used outside of <AnteroomProvider>, so it does not know the host's endpoint. " +
        'Wrap this part of the app in <AnteroomProvider endpoint="...">.',
    );
  }
  return endpoint;
}
