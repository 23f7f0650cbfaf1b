import type { CreateRoom, Invitee, Role, RosterChange, UpdateRoom } from '@anteroom/contract';
import { type DraftPerson, draftMoment, type RoomDraft } from './roomDraft.js';

/** The one request that saves a draft: only what the user changed, with the values that the changes are based on. */
export interface DraftChanges {
  update: UpdateRoom;
  /** The ids of the people in the request, in its order. */
  people: readonly string[];
}

function named({ id }: DraftPerson): { acsUserId: string } | { userId: string } {
  return id.startsWith('8:acs:') ? { acsUserId: id } : { userId: id };
}

function inviteeOf(person: DraftPerson): Invitee & { role: Role } {
  return { ...named(person), role: person.role };
}

/** Both ends of a draft's window in ISO 8601 UTC; `undefined` for an end that is incomplete. */
export function draftWindow({ opens, closes, timeZone }: RoomDraft): {
  validFrom: string | undefined;
  validUntil: string | undefined;
} {
  return { validFrom: draftMoment(opens, timeZone), validUntil: draftMoment(closes, timeZone) };
}

/** Milliseconds since 1970 of a moment in ISO 8601: two texts can mean the same one. */
export function instantOf(moment: string | undefined): number | undefined {
  return moment === undefined ? undefined : Date.parse(moment);
}

/** Whether two drafts have the same window. */
export function isSameWindow(a: RoomDraft, b: RoomDraft): boolean {
  const [left, right] = [draftWindow(a), draftWindow(b)];
  return (['validFrom', 'validUntil'] as const).every((end) => instantOf(left[end]) === instantOf(right[end]));
}

/** The role that a person has once the draft is saved; `null` for a person who is not on the list then. */
export function wishFor(person: DraftPerson | undefined): Role | null {
  return person && !person.isRemoved ? person.role : null;
}

/** The changes from `before` to `draft`; `undefined` if there are none. */
export function changesOf(before: RoomDraft, draft: RoomDraft): DraftChanges | undefined {
  const fields = ['title', 'pstnDialOutEnabled', 'knocking'] as const;
  const wished = { ...draft, title: draft.title.trim() };
  const saved = { ...before, title: before.title.trim() };
  const changed = fields.filter((name) => wished[name] !== saved[name]);
  const pick = (from: RoomDraft) => ({
    ...Object.fromEntries(changed.map((name) => [name, from[name]])),
    ...(!isSameWindow(before, draft) && draftWindow(from)),
  });
  const details = pick(draft);
  const roles = new Map(before.people.map(({ id, role }) => [id, role]));
  const people = draft.people.filter((person) => wishFor(person) !== (roles.get(person.id) ?? null));
  const participants = people.map(
    (person): RosterChange => ({ ...named(person), role: wishFor(person), was: roles.get(person.id) ?? null }),
  );
  const changesDetails = Object.keys(details).length > 0;
  if (!changesDetails && people.length === 0) return undefined;
  return {
    update: { ...(changesDetails && { ...details, was: pick(before) }), ...(people.length > 0 && { participants }) },
    people: people.map(({ id }) => id),
  };
}

/** Whether there are unsaved changes, including typed people who are not on the list yet. */
export function isChanged(before: RoomDraft, draft: RoomDraft): boolean {
  return changesOf(before, draft) !== undefined || draft.pasted.trim() !== '';
}

/** The request body that creates a room from a draft. */
export function createRoomOf(draft: RoomDraft): CreateRoom {
  const { title, pstnDialOutEnabled, knocking, people } = draft;
  return { title, ...draftWindow(draft), pstnDialOutEnabled, knocking, participants: people.map(inviteeOf) };
}
