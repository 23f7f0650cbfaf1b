import type { AnteroomError } from '@anteroom/contract';
import { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import {
  createEndpointClient,
  createHostHeaders,
  type EndpointClientOptions,
  isEndpointFunctions,
} from '../client/index.js';
import { NonceContext, setStyleNonce } from '../page/index.js';
import { useLatest } from '../react/index.js';
import { createProviderState } from './createProviderState.js';
import { type Endpoint, EndpointContext } from './useEndpoint.js';

export interface AnteroomProviderProps extends EndpointClientOptions {
  /**
   * Called once per failed request, after its retries, even if several components use the data; and once when the endpoint
   * reports that nobody is signed in.
   */
  onError?: ((error: AnteroomError) => void) | undefined;
  /** The wait before the first retry, in milliseconds. It doubles for the second retry. Default: 1000. */
  retryDelayMs?: number | undefined;
  /**
   * The host's own TanStack client (v5), for example to see these queries in its devtools. All keys start with `anteroom`,
   * and only these are removed when the provider is unmounted. Its default options don't apply to them. Tokens and mutations
   * stay in a private client. Default: a private client for everything.
   */
  queryClient?: QueryClient | undefined;
  /**
   * The nonce of the page's Content-Security-Policy, for all style elements: Anteroom's, unless a `RendererProvider` of the host
   * has one, and those of Microsoft's parts. Set it from the first render on. Default: none.
   *
   * @example
   * <AnteroomProvider endpoint="/api" nonce={nonceOfThisPage}>
   */
  nonce?: string | undefined;
  children?: ReactNode;
}

/**
 * Provides the host's endpoint to the hooks below it. All props may be written inline: only another URL as `endpoint` sends
 * new requests. Inline functions are fine: the latest one is always used.
 *
 * Responses stay cached until it unmounts. Change its `key` when another user signs in. When the endpoint returns a 401, the
 * provider forgets all tokens, and one query checks whether the same user is signed in again: at once when the page gets the
 * focus, when the network is back and when `headers` change, and otherwise every 30 seconds.
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
  const { queryClient: queries = ownClient } = props;
  const state = useMemo(
    () => createProviderState({ queries, own: ownClient }, () => latest.current),
    [queries, ownClient, latest],
  );
  useEffect(() => state.mount(), [state]);

  const hostHeaders = useMemo(() => createHostHeaders(() => latest.current.headers), [latest]);
  const { headers } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: changed headers may belong to a user who has signed in
  useEffect(() => {
    if (!state.signIn.error) return;
    void hostHeaders.areNew().then((areNew) => areNew && state.checkSignIn());
  }, [headers, hostHeaders, state]);

  const url = isEndpointFunctions(props.endpoint) ? undefined : String(props.endpoint);
  useEffect(() => state.switchTo(url), [state, url]);
  const endpoint = useMemo<Endpoint>(
    () => ({
      ...state,
      scope: state.scopeOf(url),
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
    [state, hostHeaders, url, latest],
  );

  const { nonce } = props;
  useEffect(() => {
    if (nonce !== undefined) setStyleNonce(nonce);
  }, [nonce]);

  return (
    <NonceContext.Provider value={nonce}>
      <EndpointContext.Provider value={endpoint}>{props.children}</EndpointContext.Provider>
    </NonceContext.Provider>
  );
}
