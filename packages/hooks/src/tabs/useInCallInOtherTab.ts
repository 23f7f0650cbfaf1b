import { useEffect, useState } from 'react';
import { type OwnCall, watchOtherTabs } from './callTabs.js';

/**
 * Whether the person is in the room's call in another tab of this browser. It can't see other browsers and devices.
 *
 * @returns `false` until it is known, and in browsers without the Web Locks API
 * @example
 * const isInCall = useInCallInOtherTab({ roomId: room.id, acsUserId: room.me.acsUserId });
 * return isInCall && <p>You are already in this call in another tab.</p>;
 */
export function useInCallInOtherTab({ roomId, acsUserId }: OwnCall): boolean {
  const [isInCall, setIsInCall] = useState(false);
  useEffect(() => {
    const unwatch = watchOtherTabs({ roomId, acsUserId }, setIsInCall);
    return () => {
      unwatch();
      setIsInCall(false);
    };
  }, [roomId, acsUserId]);
  return isInCall;
}
