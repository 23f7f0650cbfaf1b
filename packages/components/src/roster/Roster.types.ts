import type { Knock } from '@anteroom/contract';
import type { ComponentProps, ComponentState, Slot } from '@fluentui/react-components';
import type { Removal, RosterActions, RosterContextValue } from './actions/index.js';
import type { RosterGrouping, RosterSearch, RosterSection } from './list/index.js';
import type { RosterPerson, RosterStore } from './people/index.js';

export type RosterSlots = {
  root: Slot<'section'>;
  /** "People". An `h2`; give `as` for another level. */
  heading: NonNullable<Slot<'h2', 'h1' | 'h3'>>;
};

export type RosterProps = ComponentProps<Partial<RosterSlots>> & {
  /**
   * Who is invited and who is in the call: a list as `mergeRoster` makes it, or a store of `createRosterStore` that
   * follows the call by itself.
   */
  people: readonly RosterPerson[] | RosterStore;
  /** ACS user id of the person who looks at it, to mark their own row. */
  meId?: string | undefined;
  /** Who asks to be let in, the first one first. Default: nobody. */
  knocks?: readonly Knock[] | undefined;
  /** What the person who looks may do. What is left out is not shown. Default: nothing. */
  actions?: RosterActions | undefined;
  /** What the sections go by at first; the person can change it. Default: `presence`. */
  defaultGroupBy?: RosterGrouping | undefined;
  /** The time by the endpoint's clock, in milliseconds since 1970, for how long somebody waits. Default: `Date.now()`. */
  now?: number | undefined;
  /** Whether it says to screen readers who comes and goes. Default: `true`. */
  announce?: boolean | undefined;
  /** Shows a button that closes the roster, and calls this when it is pressed. */
  onClose?: (() => void) | undefined;
};

export interface RosterView {
  groupBy: RosterGrouping;
  setGroupBy: (groupBy: RosterGrouping) => void;
}

export type RosterState = ComponentState<RosterSlots> & {
  context: RosterContextValue;
  /** The sections with somebody in them, after the search. */
  sections: readonly RosterSection[];
  /** While held, nobody changes places. */
  hold: (held: boolean) => void;
  knocks: readonly Knock[];
  announce: boolean;
  now: number | undefined;
  search: RosterSearch;
  view: RosterView;
  /** Who is about to be removed, until that is confirmed or given up. */
  removal: { asked: Removal | undefined; close: () => void };
  /** Which of Fluent's toasters shows what was done here. */
  toasterId: string;
  onClose: (() => void) | undefined;
};
