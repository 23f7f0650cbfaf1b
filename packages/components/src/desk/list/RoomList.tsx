import { forwardRef } from 'react';
import type { RoomListProps } from './RoomList.types.js';
import { renderRoomList } from './renderRoomList.js';
import { useRoomList } from './useRoomList.js';
import { useRoomListStyles } from './useRoomListStyles.js';

/**
 * The rooms that the signed-in user created or is invited to: open rooms first, then by next opening. It follows the
 * endpoint's clock, and each row has the actions that its `me.may` allows. Needs an `AnteroomProvider` and a Fluent
 * provider above.
 *
 * @example
 * <RoomList onOpen={(id) => navigate(`/desk/${id}`)} onCreate={() => navigate('/desk/new')} />
 */
export const RoomList = forwardRef<HTMLElement, RoomListProps>((props, ref) => {
  const state = useRoomList(props, ref);
  useRoomListStyles(state);
  return renderRoomList(state);
});

RoomList.displayName = 'RoomList';
