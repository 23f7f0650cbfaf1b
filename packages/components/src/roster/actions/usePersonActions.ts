import type { Role } from '@anteroom/contract';
import { useStrings } from '../../text/index.js';
import { personName, type RosterPerson } from '../people/index.js';
import { useRosterContext } from './RosterContext.js';
import { useSetRoles } from './useSetRoles.js';

/** The handlers of one person's menu. Each shows a toast with its outcome. */
export function usePersonActions(person: RosterPerson) {
  const { actions, perform, askToRemove } = useRosterContext();
  const strings = useStrings();
  const { done } = strings.roster;
  const { acsUserId } = person;
  const setRoles = useSetRoles();
  const name = personName(person, strings);

  return {
    mute() {
      const { mute } = actions;
      if (mute) void perform({ run: () => mute(acsUserId), done: done.muted({ name }) });
    },
    toggleSpotlight() {
      const { spotlight } = actions;
      const on = !person.spotlight;
      const words = on ? done.spotlight : done.spotlightStopped;
      if (spotlight) void perform({ run: () => spotlight(acsUserId, on), done: words({ name }) });
    },
    setRole(role: Role | undefined) {
      if (role) setRoles([person], role);
    },
    askToRemoveFromCall: () => askToRemove({ from: 'call', people: [person] }),
    askToRemoveFromRoom: () => askToRemove({ from: 'room', people: [person] }),
  };
}
