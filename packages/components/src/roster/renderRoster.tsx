import { Body1, Caption1, getSlots, SearchBox } from '@fluentui/react-components';
import { useStrings } from '../strings/StringsProvider.js';
import type { RosterSlots, RosterState } from './Roster.types.js';
import { RosterRow } from './RosterRow.js';
import { useRosterPartStyles } from './useRosterStyles.js';

function RosterHeader({ state }: { state: RosterState }) {
  const { slots, slotProps } = getSlots<RosterSlots>(state);
  const strings = useStrings().roster;
  const styles = useRosterPartStyles();
  const { counts, search } = state;
  return (
    <header className={styles.header}>
      <slots.heading {...slotProps.heading} />
      <Caption1 className={styles.quiet}>{strings.count(counts)}</Caption1>
      {search.shown && (
        <SearchBox
          className={styles.search}
          aria-label={strings.search}
          placeholder={strings.search}
          value={search.query}
          onChange={(_, { value }) => search.setQuery(value)}
        />
      )}
    </header>
  );
}

function RosterSections({ state }: { state: RosterState }) {
  const strings = useStrings().roster;
  const styles = useRosterPartStyles();
  if (state.sections.length === 0) {
    const { query } = state.search;
    return (
      <Body1 as="p" role="status" className={styles.empty}>
        {query ? strings.noMatch({ query }) : strings.empty}
      </Body1>
    );
  }
  return state.sections.map(({ presence, people }) => (
    <div key={presence}>
      <h3 className={styles.sectionHeading}>{strings.presence[presence]}</h3>
      {/* Safari does not read a list without markers as a list unless the role says so. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul role="list" aria-label={strings.presence[presence]} className={styles.list}>
        {people.map((person) => (
          <RosterRow key={person.acsUserId} person={person} me={person.acsUserId === state.meId} />
        ))}
      </ul>
    </div>
  ));
}

/** The markup of a roster. */
export function renderRoster(state: RosterState) {
  const { slots, slotProps } = getSlots<RosterSlots>(state);
  return (
    <slots.root {...slotProps.root}>
      <RosterHeader state={state} />
      <RosterSections state={state} />
    </slots.root>
  );
}
