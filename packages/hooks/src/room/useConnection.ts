import { useSyncExternalStore } from 'react';
import { useEndpoint } from '../provider/index.js';
import { useOnline } from '../react/index.js';
import { useRoom } from './useRoom.js';

/** A slower response than this, in milliseconds, counts as slow. */
const SLOW_MS = 1_000;

/**
 * The connection to the host's endpoint: `checking` before the first response, `good` or `slow` with the time of the last
 * response to any request, in milliseconds, `unreachable` if the last request of the room got no response, `offline` if the
 * browser has no network.
 */
export type EndpointConnection =
  | { status: 'checking' | 'unreachable' | 'offline' }
  | { status: 'good' | 'slow'; roundTripMs: number };

/**
 * How well the endpoint can be reached, judged by the requests that are sent anyway: it sends none itself. It says nothing about
 * sound and video, which don't go through the endpoint.
 *
 * @param roomId the ACS room id, decimal digits
 * @example
 * const connection = useConnection(roomId);
 * if (connection.status === 'slow') return <p>The last response took {connection.roundTripMs} ms.</p>;
 */
export function useConnection(roomId: string): EndpointConnection {
  const { error, staleBecause } = useRoom(roomId);
  const { clock } = useEndpoint().client;
  const roundTripMs = useSyncExternalStore(clock.subscribe, clock.roundTripMs, () => undefined);
  const isOnline = useOnline();
  if (!isOnline) return { status: 'offline' };
  if ([error, staleBecause].some((failure) => failure?.code === 'endpoint-unreachable'))
    return { status: 'unreachable' };
  if (roundTripMs === undefined) return { status: 'checking' };
  return { status: roundTripMs > SLOW_MS ? 'slow' : 'good', roundTripMs };
}
