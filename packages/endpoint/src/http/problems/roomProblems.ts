import { AnteroomError, type CurrentRoom } from '@anteroom/contract';
import { RETRY_AFTER_MS } from './tooSlow.js';

/** One error for an id that is malformed, unknown or deleted, so that the response does not reveal which. */
export function roomNotFound(cause?: unknown): AnteroomError {
  return new AnteroomError('room-not-found', 'There is no such room, or it was deleted. Check the link.', { cause });
}

export function notInvited(): AnteroomError {
  return new AnteroomError('not-invited', 'You are signed in, but not invited to this room. Ask its organizer.');
}

export function forbidden(): AnteroomError {
  return new AnteroomError('forbidden', 'You are signed in, but not allowed to do this. Ask the room’s organizer.');
}

export function notInCall(): AnteroomError {
  return new AnteroomError('forbidden', 'You are invited, but not in the call of this room. Join it first.');
}

export function notSupported(why: string): AnteroomError {
  return new AnteroomError('not-supported', why);
}

export function roomChanged(field: string, current: CurrentRoom): AnteroomError {
  return new AnteroomError(
    'room-changed',
    `"${field}" has changed since, so nothing was saved. Compare it with "room" and "participants", and send "was" with the new value to overwrite it.`,
    { field, current },
  );
}

/** A change failed half-way, and undoing it failed too. It can be sent again: that changes what is not changed yet. */
export function halfDone(cause: unknown): AnteroomError {
  return new AnteroomError(
    'service-unavailable',
    'The change failed, and undoing it failed too: parts of it may remain. Send it again, or read the room to see what is left.',
    { cause, retryAfterMs: RETRY_AFTER_MS },
  );
}

export function roomExpired(validUntil: Date): AnteroomError {
  const closed = validUntil.toISOString();
  return new AnteroomError('room-expired', `The room closed at ${closed}. It can no longer be joined.`);
}
