import type { Role } from '@anteroom/contract';
import { instantOf, wishFor } from './draftChanges.js';
import {
  type DraftChange,
  type DraftPerson,
  draftMoment,
  draftReducer,
  inZone,
  keepingLength,
  type RoomDraft,
} from './roomDraft.js';

/** The fields in which somebody else's change can meet the user's. */
export const MERGED_FIELDS = ['title', 'opens', 'closes', 'pstnDialOutEnabled', 'knocking'] as const;

export type MergedField = (typeof MERGED_FIELDS)[number];

/**
 * A draft being edited. `before` is what its changes are based on, `latest` the room as it was last read. They differ only
 * where somebody else has changed what the user is changing too: those are the conflicts.
 */
export interface Edit {
  before: RoomDraft;
  draft: RoomDraft;
  latest: RoomDraft;
}

/** What somebody else has changed that the user has changed too. */
export interface Conflicts {
  fields: readonly MergedField[];
  /** By id: the role that somebody else gave, `null` if they removed the person. */
  people: ReadonlyMap<string, Role | null>;
}

/** A conflict: a field, or a person by their id. */
export type ConflictPlace = MergedField | { person: string };

/** Whose value a conflict is decided for. */
export type Choice = 'mine' | 'theirs';

/** Starts to edit a room. */
export function startEdit(latest: RoomDraft): Edit {
  return { before: latest, draft: latest, latest };
}

/** Values to compare: the same moment can be written in two ways, and the endpoint trims titles. */
function fieldValue(draft: RoomDraft, field: MergedField): string | number | boolean | undefined {
  if (field === 'title') return draft.title.trim();
  return field === 'opens' || field === 'closes' ? instantOf(draftMoment(draft[field], draft.timeZone)) : draft[field];
}

function copyField(field: MergedField, from: RoomDraft, to: RoomDraft): RoomDraft {
  if (field !== 'opens' && field !== 'closes') return { ...to, [field]: from[field] };
  return keepingLength({ ...to, [field]: inZone(from[field], from.timeZone, to.timeZone) });
}

function rolesOf({ people }: RoomDraft): Map<string, DraftPerson> {
  return new Map(people.map((person) => [person.id, person]));
}

/**
 * Takes in the room as it is now. What the user hasn't changed gets the new value; what they have changed stays, and is a
 * conflict if somebody else has changed it too, to something else.
 */
export function takeLatest(edit: Edit, latest: RoomDraft): Edit {
  let { before, draft } = edit;
  for (const field of MERGED_FIELDS) {
    const [was, is, now] = [before, draft, latest].map((one) => fieldValue(one, field));
    if (was === now) continue;
    if (is === was) draft = copyField(field, latest, draft);
    if (is === was || is === now) before = copyField(field, latest, before);
  }
  return takePeople({ before, draft, latest });
}

function takePeople({ before, draft, latest }: Edit): Edit {
  const [known, drafted, current] = [rolesOf(before), rolesOf(draft), rolesOf(latest)];
  const base = new Map(known);
  for (const id of new Set([...known.keys(), ...drafted.keys(), ...current.keys()])) {
    const [was, is, now] = [known.get(id), drafted.get(id), current.get(id)];
    const wish = wishFor(is);
    const isUntouched = wish === wishFor(was);
    if (now && (isUntouched || wish === now.role || was?.role === now.role)) base.set(id, now);
    if (!now && !is) base.delete(id);
    if (!now && is && was && wish === null) base.delete(id);
    if (is) drafted.set(id, mergedPerson(is, now, isUntouched));
    if (!is && now) {
      drafted.set(id, now);
      base.set(id, now);
    }
    if (!now && was && wish === null) drafted.delete(id);
  }
  return {
    before: { ...before, people: [...base.values()] },
    draft: { ...draft, people: [...drafted.values()] },
    latest,
  };
}

/** A person on the draft's list, with what is known about them now. Unchanged rows stay the same object. */
function mergedPerson(person: DraftPerson, now: DraftPerson | undefined, isUntouched: boolean): DraftPerson {
  if (!now) return person.isInvited && !person.isGone ? { ...person, isGone: true } : person;
  const { displayName, avatarUrl, isInvited } = now;
  const role = isUntouched ? now.role : person.role;
  const isSame =
    person.displayName === displayName &&
    person.avatarUrl === avatarUrl &&
    person.role === role &&
    person.isInvited === isInvited &&
    !person.isGone;
  return isSame ? person : { ...person, displayName, avatarUrl, role, isInvited, isGone: false };
}

/** Finds the conflicts that the user has not decided yet. */
export function conflictsOf({ before, draft, latest }: Edit): Conflicts {
  const fields = MERGED_FIELDS.filter((field) => {
    const [was, is, now] = [before, draft, latest].map((one) => fieldValue(one, field));
    return was !== now && is !== now && is !== was;
  });
  const [known, current] = [rolesOf(before), rolesOf(latest)];
  const people = draft.people.flatMap((person): [string, Role | null][] => {
    const [was, is, now] = [wishFor(known.get(person.id)), wishFor(person), wishFor(current.get(person.id))];
    return was !== now && is !== now && is !== was ? [[person.id, now]] : [];
  });
  return { fields, people: new Map(people) };
}

export function hasConflicts({ fields, people }: Conflicts): boolean {
  return fields.length > 0 || people.size > 0;
}

export type EditAction =
  | { type: 'change'; change: DraftChange }
  | { type: 'latest'; latest: RoomDraft }
  | { type: 'decide'; place: ConflictPlace; choice: Choice }
  | { type: 'edit'; edit: Edit };

export function editReducer(edit: Edit, action: EditAction): Edit {
  switch (action.type) {
    case 'change':
      return { ...edit, draft: draftReducer(edit.draft, action.change) };
    case 'latest':
      return takeLatest(edit, action.latest);
    case 'decide':
      return decide(edit, action.place, action.choice);
    case 'edit':
      return action.edit;
  }
}

/** Decides a conflict: `mine` keeps what the user wants, `theirs` takes what somebody else has saved. */
export function decide(edit: Edit, place: ConflictPlace, choice: Choice): Edit {
  if (typeof place === 'object') return decidePerson(edit, place.person, choice);
  const { latest } = edit;
  return {
    before: copyField(place, latest, edit.before),
    draft: choice === 'theirs' ? copyField(place, latest, edit.draft) : edit.draft,
    latest,
  };
}

function decidePerson({ before, draft, latest }: Edit, id: string, choice: Choice): Edit {
  const now = rolesOf(latest).get(id);
  const others = before.people.filter((person) => person.id !== id);
  const drafted = draft.people.flatMap((person) => {
    if (person.id !== id) return [person];
    if (choice === 'theirs') return now ? [now] : [];
    return [{ ...person, isInvited: now !== undefined, isGone: false }];
  });
  return {
    before: { ...before, people: now ? [...others, now] : others },
    draft: { ...draft, people: drafted },
    latest,
  };
}
