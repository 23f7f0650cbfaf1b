import { createContext, useContext } from 'react';
import type { RoomCallValue } from './useRoomCallValue.js';

const RoomCallContext = createContext<RoomCallValue | undefined>(undefined);

/** Hands the room and the call down, so that `RoomCall` reads both only once. */
export const RoomCallProvider = RoomCallContext.Provider;

/** The room and the call of the `RoomCall` above. */
export function useRoomCallContext(): RoomCallValue {
  const value = useContext(RoomCallContext);
  if (!value) throw new Error('This component needs a RoomCall above it.');
  return value;
}
