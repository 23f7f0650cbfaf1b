import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { EndpointClient } from './EndpointClient.js';

/** What `AnteroomProvider` gives to the hooks below it. */
export interface Endpoint {
  /** How every key begins, so that the answers of one endpoint are never shown for another. */
  scope: QueryKey;
  client: EndpointClient;
  /** Private to the provider: a `QueryClient` of the host is neither used nor shadowed. */
  queries: QueryClient;
  /** Sends a query's request, with retries, for as long as somebody looks at the query. */
  run: <T>(queryKey: QueryKey, request: (signal: AbortSignal) => Promise<T>) => Promise<T>;
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
