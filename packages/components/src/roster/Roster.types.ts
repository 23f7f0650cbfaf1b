import type { Knock } from '@anteroom/contract';
import type { ComponentProps, ComponentState, Slot } from '@fluentui/react-components';
import type { Removal, RosterActions, RosterContextValue } from './actions/index.js';
import type { RosterGrouping, RosterHold, RosterSearch, RosterSection } from './list/index.js';
import type { RosterPerson, RosterStore } from './people/index.js';

export type RosterSlots = {
  root: Slot<'section'>;
  /** "People". Its level is that of `HeadingLevelProvider`, unless `as` sets another. */
  heading: NonNullable<Slot<'h2', 'h1' | 'h3' | 'h4' | 'h5'>>;
};

export type RosterProps = ComponentProps<Partial<RosterSlots>> & {
  /**
   * The people who are invited or in the call: a list from `mergeRoster`, or a store from `createRosterStore`, whose
   * updates render only the rows that changed. `undefined` while they are loading: placeholders are shown then.
   */
  people: readonly RosterPerson[] | RosterStore | undefined;
  /** ACS user id of the current user, whose row is marked. Default: no row is marked. */
  meId?: string | undefined;
  /** Knocks that wait for a response, oldest first. Default: none. */
  knocks?: readonly Knock[] | undefined;
  /** What the current user may do. Actions that are left out are not shown. Default: none. */
  actions?: RosterActions | undefined;
  /** How people are grouped at first; the user can change it. Default: `presence`. */
  defaultGroupBy?: RosterGrouping | undefined;
  /**
   * The endpoint's time in milliseconds since 1970, to show how long people have waited. Default: the browser's time.
   */
  now?: number | undefined;
  /** Whether screen readers announce people who join, leave, raise a hand or knock. Default: `true`. */
  announce?: boolean | undefined;
  /** Called when the Close button is pressed. Without it there is no such button. */
  onClose?: (() => void) | undefined;
};

/** How people are grouped, and how to change it. */
export interface RosterView {
  groupBy: RosterGrouping;
  setGroupBy: (groupBy: RosterGrouping) => void;
}

export type RosterState = ComponentState<RosterSlots> & {
  context: RosterContextValue;
  /** The sections that have people in them, filtered by the search; `undefined` until the people are known. */
  sections: readonly RosterSection[] | undefined;
  /** Keeps rows in place while the user is about to press one. */
  hold: (held: RosterHold) => void;
  knocks: readonly Knock[];
  announce: boolean;
  now: number | undefined;
  search: RosterSearch;
  view: RosterView;
  /** The removal that waits for confirmation. */
  removal: { asked: Removal | undefined; close: () => void };
  /** Id of the Fluent toaster that reports the outcome of actions. */
  toasterId: string;
  onClose: (() => void) | undefined;
};
