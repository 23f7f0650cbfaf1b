import type { Role } from '@anteroom/contract';
import { type EndReason, endReason } from './endReason.js';
import type { RoomStore } from './RoomStore.js';
import { isOpen } from './roomRules.js';
import type { UserTokens } from './UserTokens.js';

/** Whether somebody may join a call now: as whom, or why not. */
export type Admission = { acsUserId: string; role: Role } | { refused: EndReason };

export type Admit = (token: string, roomId: string) => Promise<Admission>;

/**
 * The service's door: token, room, roster, window, in this order. The window comes last, so that only the invited learn
 * whether a room is open.
 */
export function admission(tokens: UserTokens, rooms: RoomStore, clock: () => number): Admit {
  return async (token, roomId) => {
    const reading = await tokens.readForCall(token);
    if ('rejected' in reading) {
      const message = `The token ${reading.rejected}. Get a new one from the Identity service.`;
      return { refused: endReason('tokenRejected', message) };
    }
    const room = rooms.find(roomId);
    if (room === undefined) return { refused: endReason('roomNotFound') };
    const role = rooms.role(roomId, reading.acsUserId);
    if (role === undefined) return { refused: endReason('notInvited') };
    if (!isOpen(room, clock())) return { refused: endReason('outsideWindow') };
    return { acsUserId: reading.acsUserId, role };
  };
}
