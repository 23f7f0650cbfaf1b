import type { CreateRoom, Invitee, Role, UpdateRoom } from '@anteroom/contract';
import { type DraftPerson, draftMoment, type RoomDraft } from './roomDraft.js';

/** What saving would send: only what the user changed, so that other people's changes are not overwritten. */
export interface DraftChanges {
  details: UpdateRoom | undefined;
  invitees: readonly (Invitee & { role: Role })[];
  /** ACS user ids. */
  removed: readonly string[];
}

function inviteeOf({ id, role }: DraftPerson): Invitee & { role: Role } {
  return id.startsWith('8:acs:') ? { acsUserId: id, role } : { userId: id, role };
}

/** Both ends of a draft's window in ISO 8601 UTC; `undefined` for an end that is incomplete. */
export function draftWindow({ opens, closes, timeZone }: RoomDraft): {
  validFrom: string | undefined;
  validUntil: string | undefined;
} {
  return { validFrom: draftMoment(opens, timeZone), validUntil: draftMoment(closes, timeZone) };
}

/** Whether two drafts have the same window. */
export function isSameWindow(a: RoomDraft, b: RoomDraft): boolean {
  const [left, right] = [draftWindow(a), draftWindow(b)];
  return left.validFrom === right.validFrom && left.validUntil === right.validUntil;
}

/** The changes from `before` to `draft`. */
export function changesOf(before: RoomDraft, draft: RoomDraft): DraftChanges {
  const details: UpdateRoom = {
    ...(draft.title !== before.title && { title: draft.title }),
    ...(!isSameWindow(before, draft) && draftWindow(draft)),
    ...(draft.pstnDialOutEnabled !== before.pstnDialOutEnabled && { pstnDialOutEnabled: draft.pstnDialOutEnabled }),
    ...(draft.knocking !== before.knocking && { knocking: draft.knocking }),
  };
  const roles = new Map(before.people.map(({ id, role }) => [id, role]));
  return {
    details: Object.keys(details).length > 0 ? details : undefined,
    invitees: draft.people.filter(({ id, role, isRemoved }) => !isRemoved && roles.get(id) !== role).map(inviteeOf),
    removed: draft.people.filter(({ id, isRemoved }) => isRemoved && roles.has(id)).map(({ id }) => id),
  };
}

/** Whether there are unsaved changes, including typed people who are not on the list yet. */
export function isChanged(before: RoomDraft, draft: RoomDraft): boolean {
  const { details, invitees, removed } = changesOf(before, draft);
  return details !== undefined || invitees.length > 0 || removed.length > 0 || draft.pasted.trim() !== '';
}

/** The request body that creates a room from a draft. */
export function createRoomOf(draft: RoomDraft): CreateRoom {
  const { title, pstnDialOutEnabled, knocking, people } = draft;
  return { title, ...draftWindow(draft), pstnDialOutEnabled, knocking, participants: people.map(inviteeOf) };
}
