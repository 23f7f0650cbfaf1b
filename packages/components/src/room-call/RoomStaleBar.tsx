import { mayDo } from '@anteroom/contract';
import { useKnocks } from '@anteroom/hooks';
import { StaleBar } from '../ui/index.js';
import { useRoomCallContext } from './RoomCallContext.js';
import type { Screen } from './screenOf.js';

/** The screens whose content is polled. The others show something that has happened or that is about to. */
const POLLED: readonly Screen['name'][] = ['knock', 'scheduled', 'lobby', 'call'];

/**
 * A bar above a screen whose room, people or knocks couldn't be loaded or refreshed. A separate component, so that knocks
 * don't render the screen again.
 */
export function RoomStaleBar() {
  const { roomId, result, people, screen } = useRoomCallContext();
  const knocks = useKnocks(roomId, { enabled: screen.name === 'call' && mayDo(result.room?.me, 'answer-knocks') });
  const all = [result, people, knocks];
  const unread = all.filter(({ status }) => status === 'error');
  const stale = all.filter(({ staleBecause }) => staleBecause !== undefined);
  return (
    <div role="status">
      {POLLED.includes(screen.name) && (
        <StaleBar
          shape="square"
          unreadBecause={unread[0]?.error}
          staleBecause={stale[0]?.staleBecause}
          onRetry={() => {
            for (const { retry } of [...unread, ...stale]) retry();
          }}
        />
      )}
    </div>
  );
}
