import { Body1, Caption1, Field, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useId } from 'react';
import { PeopleSearch, UncheckedBar } from '../../../invitees/index.js';
import { useStrings } from '../../../text/index.js';
import { useHeadings } from '../../../ui/index.js';
import { PasteMany } from './PasteMany.js';
import { PersonRow } from './PersonRow.js';
import type { RoomFormState } from './RoomForm.types.js';
import { useRoomFormStyles } from './useRoomFormStyles.js';

/** The invited people with their roles, and a box to add more. */
export function PeopleSection({ state }: { state: RoomFormState }) {
  const { roomEditor, invitees } = useStrings();
  const words = roomEditor.people;
  const { SectionHeading } = useHeadings();
  const styles = useRoomFormStyles();
  const { draft, may, faults, refusedAt, change } = state;
  const faultId = useId();
  const unknownId = useId();
  if (!may.people) {
    return (
      <section className={styles.section}>
        <SectionHeading className={styles.sectionHeading}>{words.title}</SectionHeading>
        <Body1>{words.notYours}</Body1>
      </section>
    );
  }
  const refusal = state.failure?.error.code === 'room-changed' ? words.invitedMeanwhile : words.refused;
  const refused = typeof refusedAt === 'object' ? refusedAt.person : undefined;
  const listFault =
    faults.people === 'too-many' ? words.tooMany : refusedAt === 'people' ? roomEditor.refused : undefined;
  // First, next to the warning: the list may be long.
  const unknown = draft.people.filter(({ directory }) => directory === 'unknown');
  const unchecked = draft.people.filter(({ directory }) => directory === 'unchecked');
  const people = [...unknown, ...unchecked, ...draft.people.filter(({ directory }) => directory === undefined)];
  return (
    <section className={styles.section}>
      <div className={styles.sectionHeader}>
        <SectionHeading className={styles.sectionHeading}>{words.title}</SectionHeading>
        <Caption1 className={styles.quiet} role="status">
          {words.count({ count: draft.people.filter(({ isRemoved, isGone }) => !isRemoved && !isGone).length })}
        </Caption1>
      </div>
      {!may.details && <Caption1 className={styles.quiet}>{roomEditor.notAllowed}</Caption1>}
      <PeopleSearch roomId={state.roomId} onPick={(person) => change({ type: 'add-person', person })} />
      <PasteMany state={state} />
      <div role="status">
        {unknown.length > 0 && (
          <MessageBar
            intent="warning"
            layout="multiline"
            tabIndex={-1}
            aria-describedby={unknownId}
            data-anteroom="unknown-people"
          >
            <MessageBarBody id={unknownId}>{invitees.unknownSome}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <UncheckedBar
        addresses={unchecked.map(({ id }) => id)}
        isChecking={state.isCheckingAgain}
        onCheckAgain={state.checkAgain}
        next={state.saveButton}
      />
      {listFault !== undefined && (
        // biome-ignore lint/a11y/useSemanticElements: not a set of fields
        <div role="group" aria-label={words.title} aria-describedby={faultId} tabIndex={-1} data-fault="people">
          <Field validationMessage={{ id: faultId, children: listFault }} />
        </div>
      )}
      {draft.people.length > 0 && (
        // Safari does not read a list without markers as a list unless the role says so.
        // biome-ignore lint/a11y/noRedundantRoles: see above
        <ul role="list" aria-label={words.title} className={styles.people}>
          {people.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              fault={person.id === refused && !state.conflicts.people.has(refused) ? refusal : undefined}
              theirs={state.conflicts.people.get(person.id)}
              change={change}
              decide={state.decide}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
