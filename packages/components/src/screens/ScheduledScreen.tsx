import type { Room } from '@anteroom/contract';
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { VideoPersonRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { AddToCalendar } from '../calendar/AddToCalendar.js';
import { DeviceCheck } from '../lobby/DeviceCheck.js';
import { formatDuration, formatMoment } from '../strings/formatTime.js';
import { useStrings } from '../strings/StringsProvider.js';
import { touchTarget } from '../theme/touchTarget.js';
import { Countdown } from '../time/Countdown.js';
import { RoomTimes } from '../time/RoomTimes.js';
import { ScreenFrame } from './ScreenFrame.js';
import { useCountdown } from './useCountdown.js';

const MINUTE = 60_000;

const useStyles = makeStyles({
  when: { display: 'grid', justifyItems: 'center', rowGap: tokens.spacingVerticalXS },
  check: { inlineSize: '100%' },
  header: { minBlockSize: touchTarget },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface ScheduledScreenProps {
  room: Room;
  /** Milliseconds since 1970 by the endpoint's clock. */
  serverNow: () => number;
  /** Where the room's page is, for the person's calendar. Left out, the calendar entry has no link. */
  roomUrl?: string | undefined;
}

/** Shown until a room opens: how long that is, when it is, and what to do meanwhile. */
export function ScheduledScreen({ room, serverNow, roomUrl }: ScheduledScreenProps) {
  const strings = useStrings();
  const styles = useStyles();
  const opens = Date.parse(room.validFrom);
  const left = useCountdown(opens, serverNow);
  const { locale } = strings;
  // Rounded up to the minute: "Opens in 12 minutes" holds until the countdown says 11:00.
  const duration = formatDuration(Math.ceil(left / MINUTE) * MINUTE, locale);
  return (
    <ScreenFrame name="scheduled-screen" title={room.title}>
      <Countdown left={left} />
      <div className={styles.when}>
        <Body1>
          {left > 0
            ? strings.scheduled.opensIn({ duration, moment: formatMoment(opens, opens - left, locale) })
            : strings.scheduled.opening}
        </Body1>
        <RoomTimes room={room} />
      </div>
      <AddToCalendar room={room} url={roomUrl} />
      <Caption1 className={styles.quiet}>{strings.scheduled.byItself}</Caption1>
      {room.me.invited && <FoldedDeviceCheck me={room.me} />}
    </ScreenFrame>
  );
}

function FoldedDeviceCheck({ me }: { me: Extract<Room['me'], { invited: true }> }) {
  const strings = useStrings().scheduled;
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Accordion collapsible className={styles.check} onToggle={(_, { openItems }) => setIsOpen(openItems.length > 0)}>
      <AccordionItem value="check">
        <AccordionHeader
          as="h3"
          icon={<VideoPersonRegular />}
          button={{ className: styles.header }}
          data-action="check-devices"
        >
          {me.role === 'Consumer' ? strings.checkListening : strings.check}
        </AccordionHeader>
        <AccordionPanel>{isOpen && <DeviceCheck me={me} />}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
