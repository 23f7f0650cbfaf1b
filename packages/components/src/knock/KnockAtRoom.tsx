import type { Room } from '@anteroom/contract';
import { useKnock } from '@anteroom/hooks';
import { KnockScreen } from './KnockScreen.js';

/** The door of a room: the knock screen over the host's endpoint. Once the person is admitted, the room says so. */
export function KnockAtRoom({ room, serverNow }: { room: Room; serverNow: () => number }) {
  const { knock, isSending, error, ask, withdraw } = useKnock(room.id);
  return (
    <KnockScreen
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
