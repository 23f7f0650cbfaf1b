import type { Room } from '@anteroom/contract';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useStrings } from '../text/index.js';
import { formatWindow, isSameTime, roomTimeZone } from '../time/index.js';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2 },
});

interface RoomTimesProps {
  room: Pick<Room, 'validFrom' | 'validUntil' | 'metadata'>;
  /** Default: `start`. */
  align?: 'start' | 'center' | undefined;
}

/** When a room is open: in the person's time zone and, if the clocks differ, in the room's. */
export function RoomTimes({ room, align = 'start' }: RoomTimesProps) {
  const strings = useStrings();
  const styles = useStyles();
  const from = Date.parse(room.validFrom);
  const until = Date.parse(room.validUntil);
  const zone = roomTimeZone(room.metadata);
  return (
    <div className={styles.root}>
      <Caption1 align={align}>
        <time dateTime={room.validFrom}>{formatWindow(from, until, strings.locale)}</time>
      </Caption1>
      {zone && !isSameTime(from, zone) && (
        <Caption1 align={align} data-time-zone={zone}>
          {strings.times.roomTime({ window: formatWindow(from, until, strings.locale, { timeZone: zone }) })}
        </Caption1>
      )}
    </div>
  );
}
