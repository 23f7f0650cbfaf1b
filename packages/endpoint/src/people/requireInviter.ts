import { forbidden } from '../http/problems/index.js';
import { openRoomRequest, requireAction } from '../policy/index.js';
import type { EndpointRequest } from '../requests/index.js';

/**
 * The directory is for users who may create rooms, or may invite people to this room. Throws `forbidden`, or
 * `room-not-found` for a room that the user may not know of.
 */
export async function requireInviter(request: EndpointRequest, room: string | undefined): Promise<void> {
  const { settings, user } = request;
  if (await settings.authorize(user, 'create', undefined)) return;
  if (room === undefined) throw forbidden();
  await requireAction(await openRoomRequest(request, room), 'change-participants');
}
