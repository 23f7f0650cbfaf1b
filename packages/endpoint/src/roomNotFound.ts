import { AnteroomError } from '@anteroom/contract';
import { readSdkError } from './sdkError.js';

/** One error for an id that is malformed, unknown or deleted, so that an answer does not tell which. */
export function roomNotFound(cause?: unknown): AnteroomError {
  return new AnteroomError('room-not-found', 'There is no such room, or it was deleted. Check the link.', { cause });
}

/** Turns the Rooms service's "no such room" into `room-not-found`; gives back any other error as it is. */
export function orRoomNotFound(error: unknown): unknown {
  const said = readSdkError(error);
  // The service answers 400 for an id of a wrong length, and 404 for an unknown or deleted one (recordings of the SDKs).
  const unknownId = said?.status === 404 || (said?.status === 400 && said.message.startsWith('Invalid room ID'));
  return unknownId ? roomNotFound(error) : error;
}
