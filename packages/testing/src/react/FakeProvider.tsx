import { AnteroomProvider, type AnteroomProviderProps } from '@anteroom/hooks';
import type { FakeEndpoint } from '../endpoint/index.js';

export interface FakeProviderProps extends Omit<AnteroomProviderProps, 'endpoint' | 'fetch'> {
  endpoint: FakeEndpoint;
  /** Who looks, by the host's user id. Default: whoever is signed in at the endpoint. */
  as?: string | undefined;
}

/**
 * An `AnteroomProvider` over a fake endpoint. A request that fails is sent again at once.
 *
 * @example
 * <FakeProvider endpoint={endpoint} as="eve"><RoomCall roomId={roomId} /></FakeProvider>
 */
export function FakeProvider({ endpoint, as, ...props }: FakeProviderProps) {
  const send = as === undefined ? endpoint.fetch : endpoint.fetchAs(as);
  // Another user's answers are not this one's.
  return <AnteroomProvider key={as} retryDelayMs={1} {...props} endpoint="/api" fetch={send} />;
}
