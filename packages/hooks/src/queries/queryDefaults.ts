import type { Endpoint } from '../provider/index.js';

/** Options of every query. They are set explicitly, because a host's own client may have other defaults. */
export function queryDefaults({ signIn }: Endpoint) {
  return {
    retry: false,
    // `always`: browsers are often wrong about being offline, and an endpoint on this machine needs no network. If there is
    // no network, the person sees that the endpoint can't be reached instead of an endless `loading`.
    networkMode: 'always',
    throwOnError: false,
    structuralSharing: true,
    // A 401 has been reported; `pollSignIn` notices when the user is signed in again.
    refetchOnMount: () => !signIn.error,
    retryOnMount: () => !signIn.error,
  } as const;
}
