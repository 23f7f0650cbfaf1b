import type { AnteroomError } from '@anteroom/contract';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { EndpointClient } from '../client/index.js';
import type { IdempotencyKeys, Requester } from '../requests/index.js';
import type { SignIn } from './signIn.js';

/** What `AnteroomProvider` provides to the hooks below it. */
export interface Endpoint
  extends Pick<Requester, 'run' | 'mutate' | 'waitMs' | 'quietMs' | 'liftQuiet' | 'giveUpHanging'> {
  /** The prefix of all keys, so that data of one endpoint is never shown for another. */
  scope: QueryKey;
  client: EndpointClient;
  /** The provider's own client, or the host's if given. */
  queries: QueryClient;
  /**
   * The provider's own client, always. It has what a host's client must neither store nor decide about: tokens and mutations.
   */
  own: QueryClient;
  signIn: SignIn;
  keys: IdempotencyKeys;
  /**
   * Runs a task once all earlier ones that change the same thing have settled. A task that still waits when the user is signed out,
   * or when the provider is unmounted or gets another endpoint, is rejected instead: it would be sent as somebody else.
   */
  takeTurn: <T>(changes: QueryKey, task: () => Promise<T>) => Promise<T>;
  /** Resolves once all tasks that change a thing have settled; `undefined` if there are none. */
  pendingTurns: (changes: QueryKey) => Promise<void> | undefined;
  /** Why a query's data may be out of date: nobody is signed in, or two polls in a row failed. */
  staleBecause: (queryKey: QueryKey) => AnteroomError | undefined;
  /** Calls the listener when `staleBecause` of a query may have changed. Returns a function that unsubscribes. */
  subscribe: (listener: () => void) => () => void;
}

export const EndpointContext = createContext<Endpoint | undefined>(undefined);

/** The endpoint of the nearest `AnteroomProvider`. */
export function useEndpoint(): Endpoint {
  const endpoint = useContext(EndpointContext);
  if (!endpoint) {
    throw new Error(
      'An Anteroom hook was used outside <AnteroomProvider>, so it has no endpoint. ' +
        'Wrap this part of the app in <AnteroomProvider endpoint="...">.',
    );
  }
  return endpoint;
}
