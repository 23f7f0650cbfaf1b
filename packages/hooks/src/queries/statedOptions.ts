import { environmentManager, hashKey, type UseBaseQueryOptions, type UseMutationOptions } from '@tanstack/react-query';
import type { Endpoint } from '../provider/index.js';

// A host's own client may have a default for any option, and an option that isn't stated here would get it. An option that
// a later version of TanStack Query adds is a type error below, and fails the test.

/** How long an unused query stays in memory, in milliseconds: 5 minutes, the default of TanStack Query. */
const QUERY_KEPT_MS = 5 * 60_000;

/** How long a settled mutation is kept after its component is unmounted, in milliseconds. Nothing needs it any more. */
const MUTATION_KEPT_MS = 1_000;

/** All options but those that identify a query or a mutation, and internal ones. */
type Stated<Options> = Exclude<keyof Options, 'queryKey' | 'queryFn' | 'mutationKey' | 'mutationFn' | `_${string}`>;

/** Every option of a query. Each query overrides some. */
export function queryDefaults({ signIn }: Pick<Endpoint, 'signIn'>) {
  // A 401 has been reported; `pollSignIn` notices when the user is signed in again.
  const isSignedIn = () => !signIn.error;
  return {
    enabled: true,
    subscribed: true,
    // `run` of the endpoint retries.
    retry: false,
    retryDelay: 0,
    // `always`: browsers are often wrong about being offline, and an endpoint on this machine needs no network. If there is
    // no network, the person sees that the endpoint can't be reached instead of an endless `loading`.
    networkMode: 'always',
    gcTime: keptMs(QUERY_KEPT_MS),
    staleTime: 0,
    refetchInterval: false,
    refetchIntervalInBackground: false,
    refetchOnMount: isSignedIn,
    refetchOnReconnect: isSignedIn,
    refetchOnWindowFocus: isSignedIn,
    retryOnMount: isSignedIn,
    throwOnError: false,
    suspense: false,
    select: undefined,
    // Data of another query is never shown, nor data of unknown age.
    placeholderData: undefined,
    initialData: undefined,
    initialDataUpdatedAt: undefined,
    persister: undefined,
    structuralSharing: true,
    queryHash: undefined,
    queryKeyHashFn: hashKey,
    notifyOnChangeProps: undefined,
    behavior: undefined,
    maxPages: undefined,
    meta: undefined,
  } as const satisfies Record<Stated<UseBaseQueryOptions>, unknown>;
}

/** Every option of a mutation. */
export const mutationDefaults = {
  // `mutate` of the endpoint retries.
  retry: false,
  retryDelay: 0,
  // As for queries. A mutation that is paused offline would be sent later even if nobody wants it any more.
  networkMode: 'always',
  gcTime: MUTATION_KEPT_MS,
  throwOnError: false,
  onMutate: undefined,
  onSuccess: undefined,
  onError: undefined,
  onSettled: undefined,
  // `mutate` of the endpoint has turns. A scope would stop when the provider is unmounted.
  scope: undefined,
  meta: undefined,
} as const satisfies Record<Stated<UseMutationOptions>, unknown>;

/** A server never sends a request, and a timer would only keep its process alive. */
export function keptMs(ms: number): number {
  return environmentManager.isServer() ? Number.POSITIVE_INFINITY : ms;
}
