import { AnteroomProvider, type AnteroomProviderProps } from '@anteroom/hooks';
import type { FakeEndpoint } from '../endpoint/index.js';

export interface FakeProviderProps extends Omit<AnteroomProviderProps, 'endpoint' | 'fetch'> {
  endpoint: FakeEndpoint;
  /** The signed-in user, by the host's user id. Default: the user who is signed in at the endpoint. */
  as?: string | undefined;
}

/**
 * An `AnteroomProvider` with a fake endpoint. Failed requests are retried at once.
 *
 * @example
 * <FakeProvider endpoint={endpoint} as="eve"><RoomCall roomId={roomId} /></FakeProvider>
 */
export function FakeProvider({ endpoint, as, ...props }: FakeProviderProps) {
  const send = as === undefined ? endpoint.fetch : endpoint.fetchAs(as);
  // Data of one user must not be shown to another.
  return <AnteroomProvider key={as} retryDelayMs={1} {...props} endpoint="/api" fetch={send} />;
}
