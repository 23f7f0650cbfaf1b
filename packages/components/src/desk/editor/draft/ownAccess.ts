import { wishFor } from './draftChanges.js';
import type { RoomDraft } from './roomDraft.js';

/** The signed-in user, as far as a draft can take their access away. */
export interface Self {
  /** Their ACS user id. */
  id: string;
  /** Whether they may change the room by something else than their role, such as being its owner. */
  isManager: boolean;
}

/** What saving takes away: the user's own access to the room's people, and the room's last Presenter. */
export interface AccessLoss {
  losesOwn: boolean;
  leavesNoPresenter: boolean;
}

/** Finds out what saving a draft takes away from the user and from the room. */
export function accessLoss(before: RoomDraft, draft: RoomDraft, self: Self | undefined): AccessLoss {
  const had = before.people.find(({ id }) => id === self?.id)?.role;
  const wish = wishFor(draft.people.find(({ id }) => id === self?.id));
  // Whom somebody else has removed is not lost by saving.
  const gone = new Set(draft.people.flatMap(({ id, isGone }) => (isGone ? [id] : [])));
  const hadPresenter = before.people.some(({ id, role }) => role === 'Presenter' && !gone.has(id));
  const hasPresenter = draft.people.some((person) => !person.isGone && wishFor(person) === 'Presenter');
  return {
    losesOwn: self !== undefined && !self.isManager && had === 'Presenter' && wish !== 'Presenter',
    leavesNoPresenter: hadPresenter && !hasPresenter,
  };
}
