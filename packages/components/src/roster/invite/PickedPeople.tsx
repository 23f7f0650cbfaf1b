import type { DirectoryPerson } from '@anteroom/contract';
import { Avatar, Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useStrings, visibleName } from '../../text/index.js';
import { touchTarget } from '../../theme/index.js';
import { avatarProps } from '../../ui/index.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', marginBlock: 0, paddingInlineStart: 0 },
  person: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM, minInlineSize: 0 },
  who: { display: 'grid', justifyItems: 'start', flexGrow: 1, minInlineSize: 0, overflowWrap: 'anywhere' },
  mail: { color: tokens.colorNeutralForeground2 },
  button: { minBlockSize: touchTarget, minInlineSize: touchTarget },
});

interface PickedPeopleProps {
  people: readonly DirectoryPerson[];
  isLocked: boolean;
  onRemove: (person: DirectoryPerson) => void;
}

/** The people who were found in the host's directory and will be invited. */
export function PickedPeople({ people, isLocked, onRemove }: PickedPeopleProps) {
  const { roster, roomEditor } = useStrings();
  const styles = useStyles();
  if (people.length === 0) return null;
  return (
    // Safari does not read a list without markers as a list unless the role says so.
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <ul role="list" aria-label={roster.invite.found({ count: people.length })} className={styles.list}>
      {people.map((person) => {
        const { userId, displayName, mail } = person;
        const name = visibleName(displayName) ?? userId;
        return (
          <li key={userId} data-picked={userId} className={styles.person}>
            <Avatar aria-hidden size={32} {...avatarProps(person)} />
            <span className={styles.who}>
              <Body1 dir="auto">{name}</Body1>
              {mail !== undefined && <Caption1 className={styles.mail}>{mail}</Caption1>}
            </span>
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              className={styles.button}
              aria-label={roomEditor.people.remove({ name })}
              disabledFocusable={isLocked}
              onClick={() => onRemove(person)}
            />
          </li>
        );
      })}
    </ul>
  );
}
