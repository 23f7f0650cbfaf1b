import { ROLES, type Role } from '@anteroom/contract';
import { Avatar, Body1, Button, Caption1, mergeClasses, Select } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type Dispatch, memo, useId } from 'react';
import { useStrings, visibleName } from '../../../text/index.js';
import { avatarProps } from '../../../ui/index.js';
import type { DraftChange, DraftPerson } from '../draft/index.js';
import { ConflictNote } from './ConflictNote.js';
import type { RoomFormState } from './RoomForm.types.js';
import { useRoomFormStyles } from './useRoomFormStyles.js';

interface PersonRowProps {
  person: DraftPerson;
  /** Why the endpoint rejects this person. */
  fault: string | undefined;
  /** The role that somebody else gave this person, `null` if they removed them; `undefined` without a conflict. */
  theirs: Role | null | undefined;
  change: Dispatch<DraftChange>;
  decide: RoomFormState['decide'];
}

function PersonRowView({ person, fault, theirs, change, decide }: PersonRowProps) {
  const strings = useStrings();
  const words = strings.roomEditor.people;
  const styles = useRoomFormStyles();
  const { id, role, isInvited, isRemoved = false, isGone = false, directory, typed = id } = person;
  const isUnknown = directory === 'unknown';
  const faultId = useId();
  const { conflict } = strings.roomEditor;
  const name = visibleName(person.displayName) ?? id;
  const note = noteOf();
  const described = fault === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': faultId };
  const roleName = (one: Role | null) => (one === null ? conflict.removed : strings.roles[one].name);
  function noteOf(): string | undefined {
    if (isGone) return words.gone;
    if (isRemoved) return words.removed;
    if (isUnknown) return strings.invitees.unknown({ typed });
    return isInvited ? undefined : words.isNew;
  }
  return (
    <li
      className={styles.person}
      data-participant={id}
      data-role={role}
      data-unknown={isUnknown || undefined}
      data-unchecked={directory === 'unchecked' || undefined}
    >
      <Avatar aria-hidden size={36} {...avatarProps({ displayName: undefined, ...person, acsUserId: id })} />
      <span className={styles.who}>
        <Body1 dir="auto" className={mergeClasses(styles.name, (isRemoved || isGone) && styles.removed)}>
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
          aria-describedby={fault === undefined ? undefined : faultId}
          data-fault={fault === undefined ? undefined : 'person'}
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
              {...described}
              value={role}
              onChange={(_, { value }) => change({ type: 'role', id, role: value as Role })}
            >
              {ROLES.map((each) => (
                <option key={each} value={each}>
                  {strings.roles[each].name}
                </option>
              ))}
            </Select>
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
      {fault !== undefined && (
        <Caption1 id={faultId} role="alert" className={styles.fault}>
          {fault}
        </Caption1>
      )}
      {theirs !== undefined && (
        <ConflictNote
          about={id}
          mine={roleName(isRemoved ? null : role)}
          theirs={roleName(theirs)}
          decide={(choice) => decide({ person: id }, choice)}
        />
      )}
    </li>
  );
}

/** A person on the draft's list. Renders again only when something about this person changes. */
export const PersonRow = memo(PersonRowView);
