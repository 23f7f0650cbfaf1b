import { AnteroomError } from '@anteroom/contract';
import { TimedOut, untilAborted } from '../../deadlines/index.js';
import { RETRY_AFTER_MS } from '../../http/problems/index.js';
import type { Deadline } from '../interface/index.js';
import { refuseLongWaits } from './longWaits.js';
import type { SdkCalls, SdkOptions } from './SdkCalls.js';
import { readSdkError } from './sdkError.js';
import { serviceUnavailable } from './serviceUnavailable.js';

/**
 * Sends the SDKs' operations with a signal in every request. When no response came, they reject with
 * `service-unavailable`: after the deadline, but also when a credential returns no token. Otherwise they reject with the
 * SDK's `RestError`.
 */
export function deadlineCalls({ reading, writing, limitMs, onChange }: Deadline): SdkCalls {
  const send = <T>(operation: string, until: AbortSignal, start: (options: SdkOptions) => Promise<T>): Promise<T> => {
    // A separate signal for each operation: the SDKs add several listeners to it for each request.
    const abortSignal = refuseLongWaits(AbortSignal.any([until]), limitMs);
    return responded(operation, abortSignal, () => start({ abortSignal }));
  };
  return {
    read: (operation, start) => send(operation, reading, start),
    write: async (operation, roomId, start) => {
      if (roomId === undefined) return send(operation, writing, start);
      onChange(roomId);
      try {
        return await send(operation, writing, start);
      } finally {
        onChange(roomId);
      }
    },
  };
}

async function responded<T>(operation: string, signal: AbortSignal, start: () => Promise<T>): Promise<T> {
  try {
    signal.throwIfAborted();
    return await untilAborted(start(), signal);
  } catch (thrown) {
    if (thrown instanceof AnteroomError) throw thrown;
    if (signal.aborted) {
      const what = `Azure Communication Services did not respond to "${operation}".`;
      throw serviceUnavailable(new TimedOut(what, signal.reason), RETRY_AFTER_MS);
    }
    throw readSdkError(thrown) ? thrown : serviceUnavailable(thrown, RETRY_AFTER_MS);
  }
}
