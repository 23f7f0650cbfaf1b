import { createContext, useContext } from 'react';
import type { RosterPerson, RosterStore } from '../people/index.js';
import type { RosterActions } from './RosterActions.js';
import type { Perform } from './usePerform.js';
import type { RosterSelection } from './useRosterSelection.js';

/** Who is about to be removed, and what from: from the call they can come back, from the room they cannot. */
export interface Removal {
  from: 'call' | 'room';
  people: readonly RosterPerson[];
}

/** What the parts of one roster share. */
export interface RosterContextValue {
  store: RosterStore;
  meId: string | undefined;
  actions: RosterActions;
  selection: RosterSelection;
  perform: Perform;
  /** Asks before somebody is removed. */
  askToRemove: (removal: Removal) => void;
}

export const RosterContext = createContext<RosterContextValue | undefined>(undefined);

/** The roster around. */
export function useRosterContext(): RosterContextValue {
  const roster = useContext(RosterContext);
  if (!roster) throw new Error('A part of a roster was used outside of <Roster>. Put it inside one.');
  return roster;
}
