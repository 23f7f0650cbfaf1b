import { ROLES, type Role } from '@anteroom/contract';
import { Avatar, Body1, Button, Caption1, mergeClasses, Select } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type Dispatch, memo } from 'react';
import { useStrings, visibleName } from '../../../text/index.js';
import { avatarProps } from '../../../ui/index.js';
import type { DraftChange, DraftPerson } from '../draft/index.js';
import { useRoomFormStyles } from './useRoomFormStyles.js';

interface PersonRowProps {
  person: DraftPerson;
  isRefused: boolean;
  change: Dispatch<DraftChange>;
}

function PersonRowView({ person, isRefused, change }: PersonRowProps) {
  const strings = useStrings();
  const words = strings.roomEditor.people;
  const styles = useRoomFormStyles();
  const { id, role, isInvited, isRemoved = false, isUnknown = false, typed = id } = person;
  const name = visibleName(person.displayName) ?? id;
  const note = isRemoved
    ? words.removed
    : isUnknown
      ? strings.invitees.unknown({ typed })
      : isInvited
        ? undefined
        : words.isNew;
  return (
    <li className={styles.person} data-participant={id} data-role={role} data-unknown={isUnknown || undefined}>
      <Avatar aria-hidden size={36} {...avatarProps({ displayName: undefined, ...person, acsUserId: id })} />
      <span className={styles.who}>
        <Body1 dir="auto" className={mergeClasses(styles.name, isRemoved && styles.removed)}>
          {name}
        </Body1>
        {note !== undefined && (
          <Caption1 className={isUnknown && !isRemoved ? styles.unknown : styles.quiet}>{note}</Caption1>
        )}
      </span>
      {isRemoved ? (
        <Button
          appearance="subtle"
          className={styles.button}
          data-action="keep-person"
          aria-label={words.restore({ name })}
          onClick={() => change({ type: 'restore', id })}
        >
          {words.keep}
        </Button>
      ) : (
        <>
          <span className={styles.role}>
            <Select
              size="large"
              className={styles.select}
              aria-label={words.role({ name })}
              aria-invalid={isRefused}
              value={role}
              onChange={(_, { value }) => change({ type: 'role', id, role: value as Role })}
            >
              {ROLES.map((each) => (
                <option key={each} value={each}>
                  {strings.roles[each].name}
                </option>
              ))}
            </Select>
            {isRefused && <Caption1 className={styles.fault}>{words.refused}</Caption1>}
          </span>
          {/* Not a `Tooltip`: hundreds of them would make a long list slow. */}
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            className={styles.button}
            data-action="remove-person"
            aria-label={words.remove({ name })}
            title={words.remove({ name })}
            onClick={() => change({ type: 'remove', id })}
          />
        </>
      )}
    </li>
  );
}

/** A person on the draft's list. Renders again only when something about this person changes. */
export const PersonRow = memo(PersonRowView);
