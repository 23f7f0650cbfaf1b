import type { Role } from '@anteroom/contract';
import { type EndReason, endReason } from './endReason.js';
import type { RoomStore } from '../state/RoomStore.js';
import { isOpen } from '../rest/rooms/roomRules.js';
import type { UserTokens } from '../rest/identity/UserTokens.js';

/**
 * Whom a token names, until when it is good in milliseconds, and whether it was revoked since it was read; or why it is not
 * accepted.
 */
export type TokenHolder =
  | { acsUserId: string; tokenExpiresAt: number; isRevoked: () => boolean }
  | { refused: EndReason };

/** Whether somebody may join a call now: as what, or why not. */
export type Admission = { role: Role } | { refused: EndReason };

export interface Door {
  read(token: string): Promise<TokenHolder>;
  admit(acsUserId: string, roomId: string): Admission;
}

/**
 * The service's door: token, room, roster, window, in this order. The window comes last, so that only the invited learn
 * whether a room is open.
 */
export function admission(tokens: UserTokens, rooms: RoomStore, clock: () => number): Door {
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
