import { AnteroomProvider, type AnteroomProviderProps } from '@anteroom/hooks';
import type { FakeEndpoint } from '../endpoint/index.js';
import { keyOf } from './keyOf.js';

export interface FakeProviderProps extends Omit<AnteroomProviderProps, 'endpoint' | 'fetch'> {
  /** Create it outside the component: another endpoint starts the page again, with none of the first one's data. */
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
  // Data of one endpoint or user must not be shown for another.
  const key = JSON.stringify([keyOf(endpoint), as]);
  return <AnteroomProvider key={key} retryDelayMs={1} {...props} endpoint="/api" fetch={send} />;
}
