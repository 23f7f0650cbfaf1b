import { AnteroomError } from '@anteroom/contract';
import { halfDone } from '../http/problems/index.js';
import { type EndpointRequest, requestWithin } from './EndpointRequest.js';

/**
 * The same request, for undoing what it changed. It gets a separate time limit, because the request's own may be the
 * reason why it failed. The response does not wait longer than the request's.
 */
export function undoing<R extends EndpointRequest>(request: R): R {
  return requestWithin(request, AbortSignal.timeout(request.settings.requestTimeoutMs));
}

/**
 * Undoes a change of a room that failed, and throws its error; `service-unavailable`, which says so, if undoing fails too. A room
 * that was deleted meanwhile is not restored.
 */
export async function undoAndThrow<R extends EndpointRequest>(
  failed: R,
  error: unknown,
  undo: (request: R) => Promise<void>,
): Promise<never> {
  if (isRoomNotFound(error)) throw error;
  await undo(undoing(failed)).catch((failure: unknown) => {
    if (isRoomNotFound(failure)) throw failure;
    failed.report(failure);
    throw halfDone(error);
  });
  throw error;
}

function isRoomNotFound(error: unknown): boolean {
  return error instanceof AnteroomError && error.code === 'room-not-found';
}
