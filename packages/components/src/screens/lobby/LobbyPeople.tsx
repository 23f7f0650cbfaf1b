import type { Person } from '@anteroom/contract';
import { AvatarGroup, AvatarGroupItem, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { formatList, shownName, useStrings } from '../../text/index.js';
import { clamped } from '../../theme/index.js';
import { avatarProps } from '../../ui/index.js';

/** As many as fit side by side in the narrowest lobby. */
const FACES = 4;
const NAMES = 2;

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
  const strings = useStrings();
  const styles = useStyles();
  if (people.length === 0) return <Caption1 className={styles.words}>{strings.lobby.alone}</Caption1>;
  // Three names are no longer than two names "and 1 other".
  const named = people.length === NAMES + 1 ? people : people.slice(0, NAMES);
  const rest = people.length - named.length;
  const names = named.map(({ displayName }) => shownName(displayName, strings));
  if (rest > 0) names.push(strings.lobby.others({ count: rest }));
  const words = { names: formatList(names, strings.locale), count: people.length };
  return (
    <div className={styles.root} data-presence={presence}>
      <AvatarGroup layout="stack" size={28} aria-hidden>
        {people.slice(0, FACES).map((person) => (
          <AvatarGroupItem key={person.acsUserId} {...avatarProps(person)} />
        ))}
      </AvatarGroup>
      <Caption1 className={styles.words}>
        {presence === 'in-call' ? strings.lobby.inCall(words) : strings.lobby.invited(words)}
      </Caption1>
    </div>
  );
}
