import { AnteroomError } from '@anteroom/contract';
import { readSdkError } from '../../service/sdkError.js';

/** One error for an id that is malformed, unknown or deleted, so that an answer does not tell which. */
export function roomNotFound(cause?: unknown): AnteroomError {
  return new AnteroomError('room-not-found', 'There is no such room, or it was deleted. Check the link.', { cause });
}

/** Whether an error of the SDK is the Rooms service's "no such room". */
export function isRoomNotFound(error: unknown): boolean {
  const said = readSdkError(error);
  // The service answers 400 for an id of a wrong length, and 404 for an unknown or deleted one (recordings of the SDKs).
  return said?.status === 404 || (said?.status === 400 && said.message.startsWith('Invalid room ID'));
}

/** Turns the Rooms service's "no such room" into `room-not-found`; gives back any other error as it is. */
export function orRoomNotFound(error: unknown): unknown {
  return isRoomNotFound(error) ? roomNotFound(error) : error;
}
