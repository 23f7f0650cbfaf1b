import type { RosterPerson } from '../people/index.js';
import type { RosterActions } from './RosterActions.js';

/** What can be done with one person. */
export type PersonAction = 'mute' | 'spotlight' | 'set-role' | 'remove-from-call' | 'remove-from-room';

/** What the person who looks may do with somebody now. Nothing with oneself: Microsoft's own controls are for that. */
export function actionsOn(person: RosterPerson, actions: RosterActions, meId: string | undefined): PersonAction[] {
  if (person.acsUserId === meId) return [];
  const isHere = person.presence === 'in-call';
  const isSeen = isHere && person.phone === undefined && person.role !== 'Consumer';
  const may: Record<PersonAction, boolean> = {
    mute: actions.mute !== undefined && isHere && person.microphone === true,
    spotlight: actions.spotlight !== undefined && isSeen,
    'set-role': actions.setRoles !== undefined && person.invited,
    'remove-from-call': actions.removeFromCall !== undefined && isHere,
    'remove-from-room': actions.removeFromRoom !== undefined && person.invited,
  };
  return (Object.keys(may) as PersonAction[]).filter((action) => may[action]);
}

/** Whether there is anything to do with anybody. */
export function hasActions({ mute, spotlight, setRoles, removeFromCall, removeFromRoom }: RosterActions): boolean {
  return [mute, spotlight, setRoles, removeFromCall, removeFromRoom].some((action) => action !== undefined);
}
