import { AnteroomError } from '@anteroom/contract';
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useInsertionEffect, useMemo, useRef, useState } from 'react';
import { abortUnobserved } from './abortUnobserved.js';
import { createEndpointClient } from './createEndpointClient.js';
import type { EndpointClientOptions } from './httpCalls.js';
import { retryRequest } from './retryRequest.js';
import { type Endpoint, EndpointContext } from './useEndpoint.js';

export interface AnteroomProviderProps extends EndpointClientOptions {
  /** Told of each failed request once, after its retries, however many components asked. */
  onError?: ((error: AnteroomError) => void) | undefined;
  /** Wait before a failed request is sent again, in milliseconds; doubled for the third try. Default: 1000. */
  retryDelayMs?: number | undefined;
  children?: ReactNode;
}

/**
 * Gives the hooks below it the host's endpoint. All props may be written inline: only another `endpoint` asks anew.
 *
 * Answers are kept until it unmounts. When another user signs in, give it another `key`.
 *
 * @example
 * <AnteroomProvider endpoint="/api/anteroom" onError={(error) => report(error.code, error.traceId)}>
 *   <App />
 * </AnteroomProvider>
 */
export function AnteroomProvider(props: AnteroomProviderProps) {
  const latest = useRef(props);
  // Before any other effect, so that the first request of a child already goes by the props of this render.
  useInsertionEffect(() => {
    latest.current = props;
  });

  const [{ queries, signalFor }] = useState(() => {
    const queryCache = new QueryCache({
      onError(error) {
        if (error instanceof AnteroomError) latest.current.onError?.(error);
      },
    });
    return {
      signalFor: abortUnobserved(queryCache),
      queries: new QueryClient({
        queryCache,
        // `always`: the browser's word on being offline is often wrong, and says nothing of an endpoint on this machine.
        // Where it is right, the person sees that the endpoint cannot be reached, not an endless `loading`.
        defaultOptions: {
          queries: { retry: false, networkMode: 'always', refetchOnReconnect: true },
          mutations: { retry: false, networkMode: 'always' },
        },
      }),
    };
  });

  const url = String(props.endpoint);
  const endpoint = useMemo<Endpoint>(
    () => ({
      scope: [url],
      queries,
      client: createEndpointClient({
        endpoint: url,
        get headers() {
          return latest.current.headers;
        },
        get fetch() {
          return latest.current.fetch;
        },
        get credentials() {
          return latest.current.credentials;
        },
      }),
      run(queryKey, request) {
        const signal = signalFor(queryKey);
        return retryRequest(() => request(signal), { signal, delayMs: latest.current.retryDelayMs ?? 1000 });
      },
      change(request, { tries }) {
        if (tries === 'once') return request();
        const { signal } = new AbortController();
        return retryRequest(request, { signal, delayMs: latest.current.retryDelayMs ?? 1000 });
      },
    }),
    [url, queries, signalFor],
  );

  const mounted = useRef(false);
  useEffect(() => {
    mounted.current = true;
    queries.mount();
    return () => {
      mounted.current = false;
      queries.unmount();
      // In the next macrotask, because StrictMode mounts again within this one.
      setTimeout(() => {
        if (!mounted.current) void forgetAll(queries);
      });
    };
  }, [queries]);

  return <EndpointContext.Provider value={endpoint}>{props.children}</EndpointContext.Provider>;
}

async function forgetAll(queries: QueryClient) {
  // Cancelled first: a query that is removed while it fetches sets its five-minute timer once more. `silent`, so that
  // whoever waits for a token gets an error and not the token from before.
  await queries.cancelQueries(undefined, { silent: true });
  queries.clear();
}
