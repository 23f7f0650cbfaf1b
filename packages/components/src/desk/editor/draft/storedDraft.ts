import { DEFAULT_ROLE, RoleSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { changesOf } from './draftChanges.js';
import { type Edit, startEdit, takeLatest } from './edit.js';
import type { DraftPerson, RoomDraft } from './roomDraft.js';

/** How long a draft is kept after its last change, in milliseconds. */
const KEPT_MS = 60 * 60_000;

const MomentTyped = v.object({ date: v.string(), time: v.string(), exact: v.optional(v.string()) });

/** Without the names and avatars of the directory, which are read again for invited people. */
const StoredPerson = v.object({
  id: v.string(),
  role: RoleSchema,
  directory: v.optional(v.picklist(['unknown', 'unchecked'])),
  isInvited: v.optional(v.boolean()),
  isRemoved: v.optional(v.boolean()),
});

const StoredFields = v.object({
  title: v.string(),
  opens: MomentTyped,
  closes: MomentTyped,
  following: v.object({ lengthMs: v.optional(v.number()), until: v.optional(v.string()) }),
  timeZone: v.string(),
  pstnDialOutEnabled: v.boolean(),
  knocking: v.boolean(),
  /** Of an existing room, only those who are changed. */
  people: v.array(StoredPerson),
  /** As typed: it can hold names, such as those beside mail addresses. */
  pasted: v.string(),
  pastedRole: v.fallback(RoleSchema, DEFAULT_ROLE),
});

/**
 * What was sent of a new room, so that it is created once: the `Idempotency-Key` of all its requests, and their bodies, the
 * latest one last. More than one of them only if the outcome of an earlier one is unknown.
 */
const SentSchema = v.object({ key: v.string(), bodies: v.array(v.string()) });

export interface SentRoom {
  key: string;
  bodies: readonly string[];
}

const StoredDraft = v.object({
  savedAt: v.number(),
  form: v.string(),
  before: StoredFields,
  draft: StoredFields,
  sent: v.optional(SentSchema),
});

const sameContent = (a: v.InferOutput<typeof StoredDraft>, b: v.InferOutput<typeof StoredDraft>) =>
  JSON.stringify([a.before, a.draft]) === JSON.stringify([b.before, b.draft]);

const nameOf = (key: string) => `anteroom.draft.${key}`;

/** The tab's storage; `undefined` where there is none or the browser forbids it. */
function storage(): Storage | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined;
  }
}

/** Keeps a draft in this tab. `form` identifies the form, so that a later one's draft isn't removed by an earlier one. */
export function storeDraft(key: string, form: string, { before, draft }: Edit, isNew: boolean): void {
  const changed = new Set(changesOf(before, draft)?.people);
  const kept = (one: RoomDraft) => ({ ...one, people: one.people.filter(({ id }) => isNew || changed.has(id)) });
  const fresh = v.parse(StoredDraft, { savedAt: Date.now(), form, before: kept(before), draft: kept(draft) });
  const stored = readStored(key);
  // Only a change starts the hour again, not another visit.
  const savedAt = stored && sameContent(stored, fresh) ? stored.savedAt : fresh.savedAt;
  // Another form's draft is another room.
  const sent = stored?.form === form ? stored.sent : undefined;
  write(key, { ...fresh, savedAt, sent });
}

function write(key: string, draft: v.InferOutput<typeof StoredDraft>): void {
  try {
    storage()?.setItem(nameOf(key), JSON.stringify(draft));
  } catch {
    // The storage is full: a draft that is not kept is no reason to fail.
  }
}

/** What was sent of the kept draft; `undefined` if nothing was. */
export function readSent(key: string): SentRoom | undefined {
  return readStored(key)?.sent;
}

/** Keeps with the draft what is sent of it. */
export function storeSent(key: string, sent: SentRoom): void {
  const stored = readStored(key);
  if (stored) write(key, { ...stored, sent: { ...sent, bodies: [...sent.bodies] } });
}

/** Removes a draft, if it is this form's. */
export function clearDraft(key: string, form: string): void {
  const stored = readStored(key);
  if (stored?.form === form) storage()?.removeItem(nameOf(key));
}

function readStored(key: string) {
  try {
    const parsed = v.safeParse(StoredDraft, JSON.parse(storage()?.getItem(nameOf(key)) ?? 'null'));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Continues a draft that was kept, on the room as it is now; `undefined` if there is none. One that is older than an hour is
 * removed. From now on it is the draft of `form`.
 */
export function readDraft(key: string, form: string, latest: RoomDraft, isNew: boolean): Edit | undefined {
  const stored = readStored(key);
  if (!stored) return undefined;
  if (Date.now() - stored.savedAt > KEPT_MS) {
    storage()?.removeItem(nameOf(key));
    return undefined;
  }
  write(key, { ...stored, form });
  const names = new Map(latest.people.map((person) => [person.id, person]));
  const named = (person: DraftPerson): DraftPerson => ({ ...names.get(person.id), ...person });
  const whole = (one: v.InferOutput<typeof StoredFields>): RoomDraft => ({
    ...one,
    following: { lengthMs: one.following.lengthMs, until: one.following.until },
    people: one.people.map(named),
  });
  const [before, draft] = [whole(stored.before), whole(stored.draft)];
  // What was sent may be sent again: it stays as it was.
  if (isNew && stored.sent) return { ...startEdit(latest), draft };
  const edit = takeLatest({ before, draft, latest }, latest);
  // Nobody else can have changed a room that doesn't exist yet.
  return isNew ? { ...startEdit(latest), draft: { ...edit.draft, people: draft.people } } : edit;
}
