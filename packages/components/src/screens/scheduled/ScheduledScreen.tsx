import type { Room } from '@anteroom/contract';
import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { VideoPersonRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { AddToCalendar } from '../../calendar/index.js';
import { DeviceCheck } from '../../devices/index.js';
import { formatDuration, formatMoment, isSameDay, useStrings } from '../../text/index.js';
import { touchTarget } from '../../theme/index.js';
import { useCountdown } from '../../time/index.js';
import { Countdown, RoomTimes } from '../../ui/index.js';
import { ScreenFrame } from '../frame/index.js';

const MINUTE = 60_000;

const useStyles = makeStyles({
  when: { display: 'grid', justifyItems: 'center', rowGap: tokens.spacingVerticalXS },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalM },
  check: { minBlockSize: touchTarget },
  panel: { inlineSize: '100%' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface ScheduledScreenProps {
  room: Room;
  /** Returns the endpoint's time in milliseconds since 1970. */
  serverNow: () => number;
  /** URL of the room's page, for the calendar entry. Without it, the entry has no link. */
  roomUrl?: string | undefined;
}

/** Shown until a room opens: how long that takes, when it is, and what to do until then. */
export function ScheduledScreen({ room, serverNow, roomUrl }: ScheduledScreenProps) {
  const strings = useStrings();
  const styles = useStyles();
  const opens = Date.parse(room.validFrom);
  const left = useCountdown(opens, serverNow);
  const { locale } = strings;
  const tellsWhen = isSameDay(opens, opens - left) ? strings.scheduled.opensIn : strings.scheduled.opensOn;
  const checkId = useId();
  const [isChecking, setIsChecking] = useState(false);
  const [said, setSaid] = useState('');
  const me = room.me.invited ? room.me : undefined;
  // Rounded up to the minute: "Opens in 12 minutes" holds until the countdown says 11:00.
  const duration = formatDuration(Math.ceil(left / MINUTE) * MINUTE, locale);
  return (
    <ScreenFrame name="scheduled-screen" title={room.title}>
      <Countdown left={left} />
      <div className={styles.when}>
        <Body1>
          {left > 0
            ? tellsWhen({ duration, moment: formatMoment(opens, opens - left, locale) })
            : strings.scheduled.opening}
        </Body1>
        <RoomTimes room={room} align="center" />
      </div>
      <div className={styles.actions}>
        <AddToCalendar room={room} url={roomUrl} onSaid={setSaid} />
        {me && (
          <Button
            icon={<VideoPersonRegular />}
            className={styles.check}
            aria-expanded={isChecking}
            aria-controls={checkId}
            data-action="check-devices"
            onClick={() => setIsChecking(!isChecking)}
          >
            {me.role === 'Consumer' ? strings.scheduled.checkListening : strings.scheduled.check}
          </Button>
        )}
      </div>
      {me && (
        <div id={checkId} hidden={!isChecking} className={styles.panel}>
          {isChecking && <DeviceCheck me={me} />}
        </div>
      )}
      <div className={styles.when}>
        <Caption1 className={styles.quiet}>{strings.scheduled.opensAutomatically}</Caption1>
        <Caption1 role="status">{said}</Caption1>
      </div>
    </ScreenFrame>
  );
}
