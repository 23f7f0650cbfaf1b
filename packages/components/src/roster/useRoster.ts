import type { Knock } from '@anteroom/contract';
import { getIntrinsicElementProps, slot, useId } from '@fluentui/react-components';
import { type Ref, useMemo, useRef, useState } from 'react';
import { useStrings } from '../text/index.js';
import { useHeadings } from '../ui/index.js';
import { type Removal, type RosterActions, usePerform, useRosterSelection } from './actions/index.js';
import { useRosterSections } from './list/index.js';
import { useRosterCounts, useRosterStore } from './people/index.js';
import type { RosterProps, RosterState } from './Roster.types.js';

/** The search field appears from this many people on. */
const SEARCH_FROM = 12;

const NOTHING: RosterActions = {};
const NOBODY: readonly Knock[] = [];

/**
 * The state of a `Roster`: its slots, sections, search and actions. Use it to render your own markup or styles.
 *
 * @example
 * const state = useRoster(props, ref);
 * useRosterStyles(state);
 * return <Card>{renderRoster(state)}</Card>;
 */
export function useRoster(props: RosterProps, ref: Ref<HTMLElement>): RosterState {
  const {
    people,
    meId,
    knocks = NOBODY,
    actions = NOTHING,
    defaultGroupBy = 'presence',
    now,
    announce = true,
    onClose,
    ...rest
  } = props;
  const strings = useStrings();
  const store = useRosterStore(people);
  const [typed, setQuery] = useState('');
  const [groupBy, setGroupBy] = useState(defaultGroupBy);
  const { all } = useRosterCounts(store);
  const isSearchShown = all !== undefined && all >= SEARCH_FROM;
  // Ignore the typed text while the field is hidden: it would filter people without the user seeing why.
  const query = isSearchShown ? typed : '';
  const { sections, hold } = useRosterSections(store, { groupBy, meId, query });
  const headingId = useId('anteroom-roster');
  const toasterId = useId('anteroom-roster-toaster');
  const selection = useRosterSelection();
  const perform = usePerform(toasterId);
  const [removal, askToRemove] = useState<Removal>();
  const field = useRef<HTMLInputElement>(null);

  const { Heading } = useHeadings();
  const heading = slot.always(props.heading, {
    defaultProps: { as: Heading, id: headingId, children: strings.roster.title },
    elementType: 'h2',
  });
  return {
    components: { root: 'section', heading: 'h2' },
    root: slot.always(
      getIntrinsicElementProps('section', {
        ref,
        'aria-labelledby': heading.id,
        ...rest,
        'data-anteroom': 'roster',
      }),
      { elementType: 'section' },
    ),
    heading,
    context: useMemo(
      () => ({ store, meId, actions, selection, perform, askToRemove }),
      [store, meId, actions, selection, perform],
    ),
    sections,
    hold,
    knocks,
    announce,
    now,
    search: { shown: isSearchShown, query, setQuery, field },
    view: { groupBy, setGroupBy },
    removal: { asked: removal, close: () => askToRemove(undefined) },
    toasterId,
    onClose,
  };
}
