import type { Room } from '@anteroom/contract';
import { useKnock } from '@anteroom/hooks';
import type { ComponentType } from 'react';
import { KnockScreen } from './KnockScreen.js';
import type { KnockScreenProps } from './KnockScreen.types.js';

interface KnockAtRoomProps {
  room: Room;
  serverNow: () => number;
  /** The component to show. Default: `KnockScreen`. */
  screen?: ComponentType<KnockScreenProps> | undefined;
}

/** Connects the knock screen to the endpoint. Once the person is admitted, the room lists them as invited. */
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
