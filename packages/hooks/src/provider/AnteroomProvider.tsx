import type { AnteroomError } from '@anteroom/contract';
import { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { connectEndpoint } from './connectEndpoint.js';
import { createEndpointClient, type EndpointClientOptions } from '../client/createEndpointClient.js';
import { isEndpointFunctions } from '../client/EndpointFunctions.js';
import { createHostHeaders } from '../client/hostHeaders.js';
import { type Endpoint, EndpointContext } from './useEndpoint.js';
import { useLatest } from '../react/useLatest.js';

export interface AnteroomProviderProps extends EndpointClientOptions {
  /**
   * Told of each failed request once, after its retries, however many components asked; and once, when the endpoint says
   * that nobody is signed in.
   */
  onError?: ((error: AnteroomError) => void) | undefined;
  /** Wait before a failed request is sent again, in milliseconds; doubled for the third try. Default: 1000. */
  retryDelayMs?: number | undefined;
  /**
   * The host's own TanStack client (v5), to see these queries in its devtools. All keys begin with `anteroom`, and they
   * alone are forgotten when the provider is unmounted. Default: a client that nobody else sees.
   */
  queryClient?: QueryClient | undefined;
  children?: ReactNode;
}

/**
 * Gives the hooks below it the host's endpoint. All props may be written inline: only another URL as `endpoint` asks
 * anew. Of functions as `endpoint` the latest are called.
 *
 * Answers are kept until it unmounts. When another user signs in, give it another `key`. Once the endpoint says that
 * nobody is signed in (401), tokens are forgotten, and one query looks whether the same user has signed in again: at once when
 * the page gets the focus, the network is back or `headers` give something else, every 30 seconds otherwise.
 *
 * @example
 * <AnteroomProvider endpoint="/api/anteroom" onError={(error) => report(error.code, error.traceId)}>
 *   <App />
 * </AnteroomProvider>
 */
export function AnteroomProvider(props: AnteroomProviderProps) {
  // Updated before any other effect, so that a child's first request already uses the props of this render.
  const latest = useLatest(props);
  const [ownClient] = useState(() => new QueryClient());
  const queries = props.queryClient ?? ownClient;
  const connection = useMemo(() => connectEndpoint(queries, () => latest.current), [queries, latest]);
  useEffect(() => connection.mount(), [connection]);

  const hostHeaders = useMemo(() => createHostHeaders(() => latest.current.headers), [latest]);
  const { headers } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other headers may be those of somebody who has signed in
  useEffect(() => {
    if (!connection.signIn.error) return;
    void hostHeaders.areNew().then((areNew) => areNew && connection.lookForSignIn());
  }, [headers, hostHeaders, connection]);

  const url = isEndpointFunctions(props.endpoint) ? undefined : String(props.endpoint);
  const endpoint = useMemo<Endpoint>(
    () => ({
      ...connection,
      scope: [...connection.prefix, url ?? 'functions'],
      client: createEndpointClient({
        get endpoint() {
          return url ?? latest.current.endpoint;
        },
        headers: hostHeaders.take,
        get fetch() {
          return latest.current.fetch;
        },
        get credentials() {
          return latest.current.credentials;
        },
        get requestTimeoutMs() {
          return latest.current.requestTimeoutMs;
        },
      }),
    }),
    [connection, hostHeaders, url, latest],
  );

  return <EndpointContext.Provider value={endpoint}>{props.children}</EndpointContext.Provider>;
}
