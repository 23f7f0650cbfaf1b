import type { Room } from '@anteroom/contract';
import { Avatar, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useStrings } from '../../text/index.js';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minInlineSize: 0 },
  words: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', minInlineSize: 0, textAlign: 'start' },
});

/** The person who created the room: the one to ask. */
export function RoomOwner({ owner }: { owner: NonNullable<Room['owner']> }) {
  const strings = useStrings();
  const styles = useStyles();
  const { displayName, avatarUrl } = owner;
  return (
    <div className={styles.root}>
      <Avatar
        aria-hidden
        name={displayName}
        size={28}
        {...(avatarUrl === undefined ? {} : { image: { src: avatarUrl } })}
      />
      <Caption1 className={styles.words}>{strings.knock.owner({ name: displayName })}</Caption1>
    </div>
  );
}
