import type { Room } from '@anteroom/contract';
import { useKnock } from '@anteroom/hooks';
import type { ComponentType } from 'react';
import { KnockScreen } from './KnockScreen.js';
import type { KnockScreenProps } from './KnockScreen.types.js';

interface KnockAtRoomProps {
  room: Room;
  serverNow: () => number;
  /** What is shown. Default: `KnockScreen`. */
  screen?: ComponentType<KnockScreenProps> | undefined;
}

/** The door of a room: the knock screen over the host's endpoint. Once the person is admitted, the room says so. */
export function KnockAtRoom({ room, serverNow, screen: Screen = KnockScreen }: KnockAtRoomProps) {
  const { knock, isSending, error, ask, withdraw } = useKnock(room.id);
  return (
    <Screen
      room={room}
      knock={knock}
      isSending={isSending}
      error={error}
      serverNow={serverNow}
      onKnock={ask}
      onWithdraw={withdraw}
    />
  );
}
