import type { Room } from '@anteroom/contract';
import { Avatar, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useStrings, visibleName } from '../../text/index.js';
import { clamped } from '../../theme/index.js';
import { avatarProps } from '../../ui/index.js';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minInlineSize: 0 },
  words: { ...clamped(2), color: tokens.colorNeutralForeground2, minInlineSize: 0, textAlign: 'start' },
});

/** The person who created the room: the one to ask. */
export function RoomOwner({ owner }: { owner: NonNullable<Room['owner']> }) {
  const strings = useStrings();
  const styles = useStyles();
  const name = visibleName(owner.displayName);
  if (name === undefined) return null;
  return (
    <div className={styles.root}>
      <Avatar aria-hidden size={28} {...avatarProps(owner)} />
      <Caption1 className={styles.words}>{strings.knock.owner({ name })}</Caption1>
    </div>
  );
}
