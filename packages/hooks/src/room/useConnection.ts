import { useEndpoint } from '../provider/useEndpoint.js';
import { useOnline } from '../react/useOnline.js';
import { useRoom } from './useRoom.js';

/** An answer that takes longer than this, in milliseconds, is told as slow. */
const SLOW_MS = 1_000;

/**
 * How the host's endpoint is reached: `checking` before its first answer, `good` or `slow` with what that took,
 * `unreachable` when the last request got none, `offline` when the browser says that there is no network.
 */
export type Connection =
  | { status: 'checking' | 'unreachable' | 'offline' }
  | { status: 'good' | 'slow'; roundTripMs: number };

/**
 * How well the endpoint is reached, read from what `useRoom` asks anyway: it sends nothing of its own, and says nothing of
 * the way to the calling service.
 *
 * @param roomId the ACS room id, decimal digits
 * @example
 * const connection = useConnection(roomId);
 * if (connection.status === 'slow') return <p>The room took {connection.roundTripMs} ms to answer.</p>;
 */
export function useConnection(roomId: string): Connection {
  const { error, staleBecause } = useRoom(roomId);
  const roundTripMs = useEndpoint().client.clock.roundTripMs();
  const isOnline = useOnline();
  if (!isOnline) return { status: 'offline' };
  if ([error, staleBecause].some((known) => known?.code === 'endpoint-unreachable')) return { status: 'unreachable' };
  if (roundTripMs === undefined) return { status: 'checking' };
  return { status: roundTripMs > SLOW_MS ? 'slow' : 'good', roundTripMs };
}
