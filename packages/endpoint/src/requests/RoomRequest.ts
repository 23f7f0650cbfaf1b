import type { Role } from '@anteroom/contract';
import type { RoomFacts } from '../options/index.js';
import type { ServiceRoom } from '../service/index.js';
import type { StoredRoom } from '../store/index.js';
import type { EndpointRequest } from './EndpointRequest.js';

/** A request about one room by a user who may know that it exists. */
export interface RoomRequest extends EndpointRequest {
  roomId: string;
  /** The user's ACS user id, if they have one. */
  acsUserId: string | undefined;
  /** The room in the store; `undefined` for a room that was created elsewhere. */
  stored: StoredRoom | undefined;
  facts: RoomFacts;
  /** The service's roster, if it was read to find out the user's role. */
  roster: ReadonlyMap<string, Role> | undefined;
  /** The service's room, if it was read to find out whether it exists. */
  room: ServiceRoom | undefined;
}
