import { TimedOut, untilAborted } from '../../deadlines/index.js';
import type { Deadline } from '../interface/index.js';
import { livekitError, livekitUnavailable, statusOf } from './livekitError.js';

/** Sends operations to LiveKit within the deadline of one request. They reject with an `AnteroomError`. */
export interface LiveKitCalls {
  /** @param operation the SDK's name for it, shown when it fails */
  read<T>(operation: string, send: () => Promise<T>): Promise<T>;
  /** Resolves with `undefined` if the room or the participant isn't there. */
  write<T>(operation: string, send: () => Promise<T>): Promise<T | undefined>;
}

export function livekitCalls({ reading, writing }: Pick<Deadline, 'reading' | 'writing'>): LiveKitCalls {
  const send = async <T>(operation: string, signal: AbortSignal, start: () => Promise<T>): Promise<T> => {
    try {
      signal.throwIfAborted();
      return await untilAborted(start(), signal);
    } catch (error) {
      if (!signal.aborted || error !== signal.reason) throw error;
      throw livekitUnavailable(new TimedOut(`LiveKit did not respond to "${operation}".`, error));
    }
  };
  return {
    read: (operation, start) =>
      send(operation, reading, start).catch((error: unknown) => {
        throw livekitError(operation, error);
      }),
    write: (operation, start) =>
      send(operation, writing, start).catch((error: unknown) => {
        if (statusOf(error) === 404) return undefined;
        throw livekitError(operation, error);
      }),
  };
}
