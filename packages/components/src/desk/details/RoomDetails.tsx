import { forwardRef } from 'react';
import type { RoomDetailsProps } from './RoomDetails.types.js';
import { renderRoomDetails } from './renderRoomDetails.js';
import { useRoomDetails } from './useRoomDetails.js';
import { useRoomDetailsStyles } from './useRoomDetailsStyles.js';

/**
 * What a room is: title, phase, window, who made it, how many are invited as what, and the link to join, with what
 * `me.may` allows to do to it. Needs an `AnteroomProvider` and a Fluent provider around it.
 *
 * @example
 * <RoomDetails roomId={id} joinUrl={(roomId) => `${location.origin}/rooms/${roomId}`} />
 */
export const RoomDetails = forwardRef<HTMLElement, RoomDetailsProps>((props, ref) => {
  const state = useRoomDetails(props, ref);
  useRoomDetailsStyles(state);
  return renderRoomDetails(state);
});

RoomDetails.displayName = 'RoomDetails';
