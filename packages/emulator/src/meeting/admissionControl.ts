import type { Role } from '@anteroom/contract';
import type { UserTokens } from '../rest/identity/index.js';
import type { RoomStore } from '../state/index.js';
import { type EndReason, endReason } from './endReason.js';
import { isOpen } from './isOpen.js';

/**
 * Whom a token names, until when it is good in milliseconds, and whether it was revoked since it was read; or why it is not
 * accepted.
 */
export type TokenHolder =
  | { acsUserId: string; tokenExpiresAt: number; isRevoked: () => boolean }
  | { refused: EndReason };

/** Whether somebody may join a call now: as what, or why not. */
export type Admission = { role: Role } | { refused: EndReason };

export interface AdmissionControl {
  read(token: string): Promise<TokenHolder>;
  admit(acsUserId: string, roomId: string): Admission;
}

/**
 * The service's door: token, room, roster, window, in this order. The window comes last, so that only the invited learn
 * whether a room is open.
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
