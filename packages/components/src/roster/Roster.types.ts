import type { ComponentProps, ComponentState, Slot } from '@fluentui/react-components';
import type { Presence, RosterPerson } from './mergeRoster.js';

export type RosterSlots = {
  root: Slot<'section'>;
  /** "People". An `h2`; give `as` for another level. */
  heading: NonNullable<Slot<'h2', 'h1' | 'h3'>>;
};

export type RosterProps = ComponentProps<Partial<RosterSlots>> & {
  /** Who is invited and who is in the call, as `mergeRoster` makes it. */
  people: readonly RosterPerson[];
  /** ACS user id of the person who looks at it, to mark their own row. */
  meId?: string | undefined;
};

export interface RosterSection {
  presence: Presence;
  people: readonly RosterPerson[];
}

export type RosterState = ComponentState<RosterSlots> & {
  meId: string | undefined;
  counts: { inCall: number; invited: number };
  /** The sections with somebody in them, after the search. */
  sections: readonly RosterSection[];
  search: { shown: boolean; query: string; setQuery: (query: string) => void };
};
