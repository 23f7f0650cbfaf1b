import type { Action, Role } from '@anteroom/contract';
import type { HostUser } from './HostUser.js';

/** What a policy knows about a room. */
export interface RoomFacts {
  id: string;
  /** The host's user who created it; `undefined` for a room that was created elsewhere. */
  ownerId: string | undefined;
  /** Whether people who are not invited may ask to be admitted. */
  knocking: boolean;
  /** The user's role on the service's roster; `undefined` for a user who is not invited. */
  role: Role | undefined;
}

/**
 * Whether a user may do something with a room; `room` is `undefined` only for `create`. It is called several times for
 * each request, so decide from data that is at hand. A user who may neither `read` nor `knock` can't tell the room from
 * one that doesn't exist. A token always requires a place on the roster, whatever the policy says.
 */
export type Authorize = (user: HostUser, action: Action, room: RoomFacts | undefined) => boolean | Promise<boolean>;
