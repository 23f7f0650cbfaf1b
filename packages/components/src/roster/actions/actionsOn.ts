import type { RosterPerson } from '../people/index.js';
import type { RosterActions } from './RosterActions.js';

/** An action on one person. */
export type PersonAction = 'mute' | 'spotlight' | 'set-role' | 'remove-from-call' | 'remove-from-room';

/** The actions that are possible on a person now. None on the current user, who has Microsoft's own controls. */
export function actionsOn(person: RosterPerson, actions: RosterActions, meId: string | undefined): PersonAction[] {
  if (person.acsUserId === meId) return [];
  const isHere = person.presence === 'in-call';
  const isSeen = isHere && person.phone === undefined && person.role !== 'Consumer';
  const may: Record<PersonAction, boolean> = {
    mute: actions.mute !== undefined && isHere && person.microphone === true,
    spotlight: actions.spotlight !== undefined && isSeen,
    'set-role': actions.setRoles !== undefined && person.invited === true,
    'remove-from-call': actions.removeFromCall !== undefined && isHere,
    'remove-from-room': actions.removeFromRoom !== undefined && person.invited === true,
  };
  return (Object.keys(may) as PersonAction[]).filter((action) => may[action]);
}

/** Whether any action on a person is allowed. */
export function hasActions({ mute, spotlight, setRoles, removeFromCall, removeFromRoom }: RosterActions): boolean {
  return [mute, spotlight, setRoles, removeFromCall, removeFromRoom].some((action) => action !== undefined);
}
