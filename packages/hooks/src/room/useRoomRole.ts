import { type Action, type Capability, can, mayDo, type Role } from '@anteroom/contract';
import { useMemo } from 'react';
import { useRoom } from './useRoom.js';

export interface RoomRoleResult {
  /** `undefined` until it is loaded, and for users who are not invited. */
  role: Role | undefined;
  /** Whether the role has a capability in the call, such as `shareScreen`. Source: "Rooms concepts". */
  can: (capability: Capability) => boolean;
  /** Whether the host's policy allows an action outside the call, such as `change-participants`. */
  may: (action: Action) => boolean;
}

/**
 * What the signed-in user may do in a room and with it. Nothing until it is loaded.
 *
 * @param roomId the ACS room id, decimal digits
 * @example
 * const { can, may } = useRoomRole(roomId);
 * return <>{can('shareScreen') && <Share />}{may('update') && <Edit />}</>;
 */
export function useRoomRole(roomId: string): RoomRoleResult {
  const me = useRoom(roomId).room?.me;
  return useMemo(() => {
    const role = me?.invited ? me.role : undefined;
    return { role, can: (capability) => can(role, capability), may: (action) => mayDo(me, action) };
  }, [me]);
}
