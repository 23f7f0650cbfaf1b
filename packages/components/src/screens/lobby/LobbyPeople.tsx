import type { Person } from '@anteroom/contract';
import { AvatarGroup, AvatarGroupItem, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { peopleWords, useStrings } from '../../text/index.js';
import { clamped } from '../../theme/index.js';
import { avatarProps } from '../../ui/index.js';

/** As many as fit side by side in the narrowest lobby. */
const FACES = 4;

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM, minInlineSize: 0 },
  words: { ...clamped(3), color: tokens.colorNeutralForeground2, minInlineSize: 0 },
});

interface LobbyPeopleProps {
  people: readonly Person[];
  /** Whether the people are in the call already or only invited. */
  presence: 'in-call' | 'invited';
}

/** The other people in the call, or invited: a few avatars and their names. */
export function LobbyPeople({ people, presence }: LobbyPeopleProps) {
  const styles = useStyles();
  const words = <Caption1 className={styles.words}>{peopleWords(people, presence, useStrings())}</Caption1>;
  if (people.length === 0) return words;
  return (
    <div className={styles.root} data-presence={presence}>
      <AvatarGroup layout="stack" size={28} aria-hidden>
        {people.slice(0, FACES).map((person) => (
          <AvatarGroupItem key={person.acsUserId} {...avatarProps(person)} />
        ))}
      </AvatarGroup>
      {words}
    </div>
  );
}
