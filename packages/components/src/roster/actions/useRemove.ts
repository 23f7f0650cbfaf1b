import { useStrings } from '../../text/index.js';
import { personName } from '../people/index.js';
import { type Removal, useRosterContext } from './RosterContext.js';

/** Removes people from the call or from the room. Removals from the room can be undone, with the former roles. */
export function useRemove(): (removal: Removal) => void {
  const { actions, perform } = useRosterContext();
  const strings = useStrings();
  const { done } = strings.roster;

  return function remove({ from, people }) {
    const { removeFromCall, removeFromRoom, setRoles } = actions;
    const [first] = people;
    if (!first) return;
    const name = personName(first, strings);
    if (from === 'call') {
      if (!removeFromCall) return;
      void perform({ run: () => removeFromCall(first.acsUserId), done: done.removedFromCall({ name }) });
      return;
    }
    if (!removeFromRoom) return;
    const former = people.flatMap(({ acsUserId, role }) => (role ? [{ acsUserId, role }] : []));
    void perform({
      run: () => removeFromRoom(people.map(({ acsUserId }) => acsUserId)),
      done: people.length === 1 ? done.removedFromRoom({ name }) : done.allRemovedFromRoom({ count: people.length }),
      undo: setRoles && (() => setRoles(former)),
    });
  };
}
