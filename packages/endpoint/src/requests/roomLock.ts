import { lockRoom } from '../locks/index.js';
import type { EndpointRequest } from './EndpointRequest.js';

/** Runs a change of a room while no other request changes it. Waits for that at most until the request's time limit. */
export function withRoomLock<T>(request: EndpointRequest, roomId: string, run: () => Promise<T>): Promise<T> {
  const { settings, signal, report } = request;
  const { store, clock, requestTimeoutMs: limitMs } = settings;
  return lockRoom({ store, clock, limitMs, signal, report }, roomId, run);
}
