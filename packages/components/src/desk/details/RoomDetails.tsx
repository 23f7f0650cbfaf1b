import { forwardRef } from 'react';
import type { RoomDetailsProps } from './RoomDetails.types.js';
import { renderRoomDetails } from './renderRoomDetails.js';
import { useRoomDetails } from './useRoomDetails.js';
import { useRoomDetailsStyles } from './useRoomDetailsStyles.js';

/**
 * The details of a room: title, phase, window, owner, join link, the invited people with their roles, a calendar file, and
 * the actions allowed by `me.may`. Needs an `AnteroomProvider` and a Fluent provider above.
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
