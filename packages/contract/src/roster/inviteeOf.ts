import type { Role } from '../roles/index.js';
import type { Invitee } from './rosterChanges.js';

/** Makes an invitee of a plain id: ACS user ids are recognized by their prefix, `8:acs:`. */
export function inviteeOf(id: string, role: Role): Invitee & { role: Role } {
  return id.startsWith('8:acs:') ? { acsUserId: id, role } : { userId: id, role };
}
