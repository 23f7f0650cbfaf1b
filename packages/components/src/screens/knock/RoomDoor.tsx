import type { Room } from '@anteroom/contract';
import { Body1, Caption1, makeStyles, Persona, tokens } from '@fluentui/react-components';
import { useStrings, visibleName } from '../../text/index.js';
import { clamped } from '../../theme/index.js';
import { formatWindow } from '../../time/index.js';
import { avatarProps } from '../../ui/index.js';

const useStyles = makeStyles({
  root: { display: 'grid', justifyItems: 'center', rowGap: tokens.spacingVerticalM, maxInlineSize: '100%' },
  owner: { maxInlineSize: '100%', textAlign: 'start' },
  ownerName: clamped(2),
  window: { color: tokens.colorNeutralForeground2 },
});

/** What people who aren't invited may know about a room: its organizer and when it's open. */
export function RoomDoor({ room }: { room: Room }) {
  const strings = useStrings();
  const styles = useStyles();
  const { owner } = room;
  const name = visibleName(owner?.displayName);
  return (
    <div className={styles.root}>
      {owner && name !== undefined && (
        <Persona
          textAlignment="center"
          className={styles.owner}
          size="large"
          name={name}
          primaryText={<Body1 className={styles.ownerName}>{strings.knock.owner({ name })}</Body1>}
          avatar={avatarProps(owner)}
        />
      )}
      <Caption1 align="center" className={styles.window}>
        <time dateTime={room.validFrom}>
          {formatWindow(Date.parse(room.validFrom), Date.parse(room.validUntil), strings.locale, {
            now: Date.parse(room.serverTime),
          })}
        </time>
      </Caption1>
    </div>
  );
}
