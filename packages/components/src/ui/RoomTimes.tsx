import type { Room } from '@anteroom/contract';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useStrings } from '../text/index.js';
import { formatWindow, isSameTime, roomTimeZone } from '../time/index.js';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2 },
});

interface RoomTimesProps {
  room: Pick<Room, 'validFrom' | 'validUntil' | 'serverTime' | 'metadata'>;
  /** Default: `start`. */
  align?: 'start' | 'center' | undefined;
}

/** When a room is open: in the person's time zone and, if the clocks differ, in the room's. */
export function RoomTimes({ room, align = 'start' }: RoomTimesProps) {
  const strings = useStrings();
  const styles = useStyles();
  const from = Date.parse(room.validFrom);
  const until = Date.parse(room.validUntil);
  const now = Date.parse(room.serverTime);
  const zone = roomTimeZone(room.metadata);
  const isOwnTime = zone === undefined || isSameTime(from, until, zone);
  return (
    <div className={styles.root}>
      <Caption1 align={align}>
        <time dateTime={room.validFrom}>{formatWindow(from, until, strings.locale, { now })}</time>
      </Caption1>
      {!isOwnTime && (
        <Caption1 align={align} data-time-zone={zone}>
          {strings.times.roomTime({ window: formatWindow(from, until, strings.locale, { timeZone: zone, now }) })}
        </Caption1>
      )}
    </div>
  );
}
