import { ScreenFrame } from '../frame/index.js';
import { KnockForm } from './KnockForm.js';
import type { KnockScreenProps } from './KnockScreen.types.js';
import { KnockWaiting } from './KnockWaiting.js';
import { RoomDoor } from './RoomDoor.js';

/** Shown to people who aren't invited, if the room allows knocking: they ask to join and wait. */
export function KnockScreen(props: KnockScreenProps) {
  const { room, knock } = props;
  const waits = knock?.state === 'waiting' || knock?.state === 'admitted';
  return (
    <ScreenFrame name="knock-screen" title={room.title}>
      <RoomDoor room={room} />
      {waits ? <KnockWaiting {...props} knock={knock} /> : <KnockForm {...props} />}
    </ScreenFrame>
  );
}
