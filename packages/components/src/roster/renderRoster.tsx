import {
  Body1,
  getSlots,
  makeStyles,
  Skeleton,
  SkeletonItem,
  Toaster,
  tokens,
  useRestoreFocusSource,
} from '@fluentui/react-components';
import { useStrings } from '../text/index.js';
import { visuallyHidden } from '../theme/index.js';
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
  loading: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalM,
  },
  heard: visuallyHidden,
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

/** Where people will be shown once they are known. */
function RosterLoading() {
  const strings = useStrings();
  const styles = useStyles();
  return (
    <>
      <div role="status" className={styles.heard}>
        {strings.desk.loadingRoom}
      </div>
      <Skeleton aria-hidden className={styles.loading}>
        <SkeletonItem shape="circle" size={36} />
        <SkeletonItem size={16} />
        <SkeletonItem shape="circle" size={36} />
        <SkeletonItem size={16} />
      </Skeleton>
    </>
  );
}

function RosterPeople({ sections, hold, search }: Pick<RosterState, 'sections' | 'hold' | 'search'>) {
  if (!sections) return <RosterLoading />;
  if (sections.length === 0) return <RosterEmpty query={search.query} />;
  return <RosterList sections={sections} hold={hold} search={search} />;
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
  return (
    <RosterContext.Provider value={state.context}>
      <slots.root {...slotProps.root}>
        <RosterHeader state={state} heading={<slots.heading {...slotProps.heading} />} />
        <RosterKnocks knocks={state.knocks} now={state.now} />
        <RosterPeople sections={state.sections} hold={state.hold} search={state.search} />
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
