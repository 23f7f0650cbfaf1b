import type { Role } from '@anteroom/contract';
import type { UserTokens } from '../rest/identity/index.js';
import type { RoomStore } from '../state/index.js';
import { type EndReason, endReason } from './endReason.js';
import { isOpen } from './isOpen.js';

/**
 * The holder of a token, when it expires (in milliseconds), and whether it has been revoked since it was read; or why
 * it is not accepted.
 */
export type TokenHolder =
  | { acsUserId: string; tokenExpiresAt: number; isRevoked: () => boolean }
  | { refused: EndReason };

/** The role in which a user may join the call now, or why they may not. */
export type Admission = { role: Role } | { refused: EndReason };

export interface AdmissionControl {
  read(token: string): Promise<TokenHolder>;
  admit(acsUserId: string, roomId: string): Admission;
}

/**
 * Admits users as the service does: by token, room, roster and window, in this order. The window comes last, so that
 * only invited people learn whether a room is open.
 */
export function admissionControl(tokens: UserTokens, rooms: RoomStore, clock: () => number): AdmissionControl {
  return {
    async read(token) {
      const reading = await tokens.readForCall(token);
      if (!('rejected' in reading)) {
        const { expiresAt: tokenExpiresAt, ...holder } = reading;
        return { ...holder, tokenExpiresAt };
      }
      const message = `The token ${reading.rejected}. Get a new one from the Identity service.`;
      return { refused: endReason('tokenRejected', message) };
    },
    admit(acsUserId, roomId) {
      const room = rooms.find(roomId);
      if (room === undefined) return { refused: endReason('roomNotFound') };
      const role = rooms.role(roomId, acsUserId);
      if (role === undefined) return { refused: endReason('notInvited') };
      if (!isOpen(room, clock())) return { refused: endReason('outsideWindow') };
      return { role };
    },
  };
}
