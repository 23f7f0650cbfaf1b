import { useKnocks, useRoom, useRoomParticipants, useRoomRole } from '@anteroom/hooks';
import { Freshness } from '../ui/index.js';
import type { Screen } from './roomCallMachine.js';

/** The screens that show what is asked for again and again. The others show what has happened, or that something is awaited. */
const OF_USE: readonly Screen['name'][] = ['knock', 'scheduled', 'lobby', 'call'];

interface RoomFreshnessProps {
  roomId: string;
  screen: Screen['name'];
}

/**
 * A bar above a screen whose room, people or knocks could not be brought up to date. It sends no request of its own. Apart
 * from the screen, which does not render again for it.
 */
export function RoomFreshness({ roomId, screen }: RoomFreshnessProps) {
  const { may } = useRoomRole(roomId);
  const room = useRoom(roomId);
  const people = useRoomParticipants(roomId, { enabled: screen === 'lobby' || screen === 'call' });
  const knocks = useKnocks(roomId, { enabled: screen === 'call' && may('answer-knocks') });
  const stale = [room, people, knocks].filter(({ staleBecause }) => staleBecause !== undefined);
  return (
    <div role="status">
      {OF_USE.includes(screen) && (
        <Freshness
          shape="square"
          staleBecause={stale[0]?.staleBecause}
          onRetry={() => {
            for (const { retry } of stale) retry();
          }}
        />
      )}
    </div>
  );
}
