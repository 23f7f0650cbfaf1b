import type { Room } from '@anteroom/contract';
import { Body1, Caption1, makeStyles, Persona, tokens } from '@fluentui/react-components';
import { useStrings } from '../../text/index.js';
import { formatWindow } from '../../time/index.js';

const useStyles = makeStyles({
  root: { display: 'grid', justifyItems: 'center', rowGap: tokens.spacingVerticalM, maxInlineSize: '100%' },
  owner: { maxInlineSize: '100%', overflowWrap: 'anywhere', textAlign: 'start' },
  window: { color: tokens.colorNeutralForeground2 },
});

/** What people who aren't invited may know about a room: its organizer and when it's open. */
export function RoomDoor({ room }: { room: Room }) {
  const strings = useStrings();
  const styles = useStyles();
  const { owner } = room;
  return (
    <div className={styles.root}>
      {owner && (
        <Persona
          textAlignment="center"
          className={styles.owner}
          size="large"
          name={owner.displayName}
          primaryText={<Body1>{strings.knock.owner({ name: owner.displayName })}</Body1>}
          avatar={{ color: 'colorful', ...(owner.avatarUrl !== undefined && { image: { src: owner.avatarUrl } }) }}
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
