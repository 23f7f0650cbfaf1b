import { createContext, useContext } from 'react';
import type { RosterPerson, RosterStore } from '../people/index.js';
import type { RosterActions } from './RosterActions.js';
import type { Perform } from './usePerform.js';
import type { RosterSelection } from './useRosterSelection.js';

/** The people to remove. Those removed from the call can join again, those removed from the room cannot. */
export interface Removal {
  from: 'call' | 'room';
  people: readonly RosterPerson[];
}

/** State that the parts of one roster share. */
export interface RosterContextValue {
  store: RosterStore;
  meId: string | undefined;
  actions: RosterActions;
  selection: RosterSelection;
  perform: Perform;
  /** Opens the confirmation dialog. */
  askToRemove: (removal: Removal) => void;
}

export const RosterContext = createContext<RosterContextValue | undefined>(undefined);

/** The context of the enclosing `Roster`. Throws outside one. */
export function useRosterContext(): RosterContextValue {
  const roster = useContext(RosterContext);
  if (!roster) throw new Error('A part of a roster was used outside of <Roster>. Put it inside one.');
  return roster;
}
