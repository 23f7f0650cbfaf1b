import { Body1, getSlots, makeStyles, Toaster, tokens, useRestoreFocusSource } from '@fluentui/react-components';
import { useStrings } from '../text/index.js';
import { RemovalDialog, RosterBulkBar, RosterContext } from './actions/index.js';
import { RosterKnocks } from './knocks/index.js';
import { RosterList } from './list/index.js';
import { RosterAnnouncer } from './news/index.js';
import type { RosterSlots, RosterState } from './Roster.types.js';
import { RosterHeader } from './RosterHeader.js';

const useStyles = makeStyles({
  empty: {
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  toasts: { inlineSize: `calc(100% - 2 * ${tokens.spacingHorizontalM})`, maxInlineSize: '360px' },
});

function RosterEmpty({ query }: { query: string }) {
  const strings = useStrings().roster;
  const styles = useStyles();
  return (
    <Body1 as="p" role="status" className={styles.empty}>
      {query ? strings.noMatch({ query }) : strings.empty}
    </Body1>
  );
}

function RosterToasts({ toasterId }: { toasterId: string }) {
  const styles = useStyles();
  // The toaster itself restores focus only after its own shortcut moved it. The source wraps all toasts, because focus
  // first moves from a dismissed toast to the next one.
  const focusSource = useRestoreFocusSource();
  return (
    <div {...focusSource}>
      <Toaster
        inline
        toasterId={toasterId}
        position="bottom"
        limit={2}
        className={styles.toasts}
        offset={TOAST_OFFSET}
      />
    </div>
  );
}

const TOAST_OFFSET = { horizontal: 12, vertical: 12 };

/** Renders a roster from the state of `useRoster`. */
export function renderRoster(state: RosterState) {
  const { slots, slotProps } = getSlots<RosterSlots>(state);
  const { sections, search } = state;
  return (
    <RosterContext.Provider value={state.context}>
      <slots.root {...slotProps.root}>
        <RosterHeader state={state} heading={<slots.heading {...slotProps.heading} />} />
        <RosterKnocks knocks={state.knocks} now={state.now} />
        {sections.length === 0 ? (
          <RosterEmpty query={search.query} />
        ) : (
          <RosterList sections={sections} hold={state.hold} search={search} />
        )}
        <RosterBulkBar />
        <RemovalDialog removal={state.removal.asked} onClose={state.removal.close} />
        {state.announce && (
          <RosterAnnouncer people={state.context.store} knocks={state.knocks} meId={state.context.meId} />
        )}
        <RosterToasts toasterId={state.toasterId} />
      </slots.root>
    </RosterContext.Provider>
  );
}
