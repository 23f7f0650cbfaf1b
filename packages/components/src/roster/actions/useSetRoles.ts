import type { Role } from '@anteroom/contract';
import { useStrings } from '../../text/index.js';
import { personName, type RosterPerson } from '../people/index.js';
import { useRosterContext } from './RosterContext.js';

/** Sets the role of people, with Undo. People who already have the role are skipped. */
export function useSetRoles(): (people: readonly RosterPerson[], role: Role) => void {
  const { actions, perform } = useRosterContext();
  const strings = useStrings();
  const { done } = strings.roster;

  return function setRolesOf(people, role) {
    const { setRoles } = actions;
    const changed = people.filter((person) => person.role !== role);
    const [first] = changed;
    if (!setRoles || !first) return;
    const former = changed.flatMap(({ acsUserId, role: was }) => (was ? [{ acsUserId, role: was }] : []));
    const roleName = strings.roles[role].name;
    void perform({
      run: () => setRoles(changed.map(({ acsUserId }) => ({ acsUserId, role }))),
      done:
        changed.length === 1
          ? done.role({ name: personName(first, strings), role: roleName })
          : done.roles({ count: changed.length, role: roleName }),
      undo: former.length > 0 ? () => setRoles(former) : undefined,
    });
  };
}
