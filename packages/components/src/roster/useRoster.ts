import { getIntrinsicElementProps, slot, useId } from '@fluentui/react-components';
import { type Ref, useMemo, useState } from 'react';
import { useStrings } from '../strings/StringsProvider.js';
import type { RosterPerson } from './mergeRoster.js';
import type { RosterProps, RosterSection, RosterState } from './Roster.types.js';

/** With fewer people than this, looking is quicker than typing. */
const SEARCH_FROM = 12;

/** What a `Roster` shows: its sections in order, and its search. */
export function useRoster(props: RosterProps, ref: Ref<HTMLElement>): RosterState {
  const { people, meId } = props;
  const strings = useStrings();
  const [typed, setQuery] = useState('');
  const isSearchShown = people.length >= SEARCH_FROM;
  // What was typed must not hide people once the field itself is gone.
  const query = isSearchShown ? typed : '';
  const headingId = useId('anteroom-roster');

  const sections = useMemo((): RosterSection[] => {
    const { compare } = new Intl.Collator(strings.locale, { sensitivity: 'base', numeric: true });
    const nameOf = (person: RosterPerson) => person.displayName ?? strings.guest;
    const wanted = query.trim().toLocaleLowerCase(strings.locale);
    const sorted = people
      .filter((person) => nameOf(person).toLocaleLowerCase(strings.locale).includes(wanted))
      .sort((a, b) => Number(b.acsUserId === meId) - Number(a.acsUserId === meId) || compare(nameOf(a), nameOf(b)));
    return (['in-call', 'invited'] as const)
      .map((presence) => ({ presence, people: sorted.filter((person) => person.presence === presence) }))
      .filter((section) => section.people.length > 0);
  }, [people, meId, query, strings]);

  const inCall = people.filter((person) => person.presence === 'in-call').length;
  const heading = slot.always(props.heading, {
    defaultProps: { id: headingId, children: strings.roster.title },
    elementType: 'h2',
  });
  return {
    components: { root: 'section', heading: 'h2' },
    root: slot.always(
      getIntrinsicElementProps('section', {
        ref,
        'aria-labelledby': heading.id,
        ...props,
        'data-anteroom': 'roster',
      }),
      { elementType: 'section' },
    ),
    heading,
    meId,
    counts: { inCall, invited: people.length - inCall },
    sections,
    search: { shown: isSearchShown, query, setQuery },
  };
}
