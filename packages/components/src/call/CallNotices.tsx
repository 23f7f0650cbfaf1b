import { mayDo, type Room } from '@anteroom/contract';
import { useUpdateRoom } from '@anteroom/hooks';
import { useMemo } from 'react';
import { EXTENSION_MINUTES, Notices } from '../notices/index.js';
import type { RosterActions } from '../roster/index.js';
import { type CallNoticesOptions, useCallNotices } from './useCallNotices.js';

interface CallNoticesProps extends CallNoticesOptions {
  room: Room;
  actions: RosterActions;
  onLeave: () => void;
  onShowKnocks: () => void;
}

/** The notices of a running call. A separate component, so that notices don't render the call screen again. */
export function CallNotices({ room, actions, onLeave, onShowKnocks, ...options }: CallNoticesProps) {
  const { notices, dismiss, failed } = useCallNotices(options);
  const { run: updateRoom } = useUpdateRoom(room.id);

  const answers = useMemo(() => {
    const { admit, refuse } = actions;
    const telling =
      <Arguments extends unknown[]>(run: (...given: Arguments) => Promise<unknown>) =>
      (...given: Arguments) =>
        run(...given).catch((error: unknown) => failed(error, 'change'));
    return { ...(admit && { admit: telling(admit) }), ...(refuse && { refuse: telling(refuse) }) };
  }, [actions, failed]);

  function extend() {
    const validUntil = new Date(Date.parse(room.validUntil) + EXTENSION_MINUTES * 60_000).toISOString();
    updateRoom({ validFrom: room.validFrom, validUntil }).catch((error: unknown) => failed(error, 'extend'));
  }

  return (
    <Notices
      notices={notices}
      knocks={options.knocks}
      actions={answers}
      onExtend={mayDo(room.me, 'update') ? extend : undefined}
      onLeave={onLeave}
      onTurnSoundOn={() => void options.session.sound.turnOn()}
      onShowKnocks={onShowKnocks}
      onDismiss={dismiss}
    />
  );
}
