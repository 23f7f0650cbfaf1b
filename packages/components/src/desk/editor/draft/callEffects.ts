import { isJoinable, type Role, roomPhase } from '@anteroom/contract';
import { draftWindow } from './draftChanges.js';
import type { DraftPerson, RoomDraft } from './roomDraft.js';
import type { Window } from './windowPresets.js';

/** An immediate effect of saving on people in the call. `at` is ISO 8601. */
export type CallEffect =
  | { kind: 'role'; role: Role; people: readonly DraftPerson[] }
  | { kind: 'removed'; people: readonly DraftPerson[] }
  | { kind: 'ends'; at: string }
  | { kind: 'not-before'; at: string }
  | { kind: 'phone'; isOn: boolean };

function wholeWindow(draft: RoomDraft): Window | undefined {
  const { validFrom, validUntil } = draftWindow(draft);
  return validFrom !== undefined && validUntil !== undefined ? { validFrom, validUntil } : undefined;
}

function windowEffects(before: Window, after: Window, now: number): CallEffect[] {
  const phase = roomPhase(after, now);
  if (phase === 'scheduled') return [{ kind: 'not-before', at: after.validFrom }];
  return after.validUntil === before.validUntil ? [] : [{ kind: 'ends', at: after.validUntil }];
}

/**
 * The immediate effects of saving a draft on people in the room's call; `undefined` while the room is not open, because
 * nobody is in its call then.
 *
 * @param inCall ACS user ids of the people in the call, if the host knows them: others are left out. `undefined` means
 *   unknown, and includes everyone.
 * @param now milliseconds since 1970 by the endpoint's clock
 */
export function callEffects(
  before: RoomDraft,
  draft: RoomDraft,
  inCall: ReadonlySet<string> | undefined,
  now: number,
): CallEffect[] | undefined {
  const [was, is] = [wholeWindow(before), wholeWindow(draft)];
  if (!was || !isJoinable(roomPhase(was, now))) return undefined;
  const roles = new Map(before.people.map(({ id, role }) => [id, role]));
  const known = draft.people.filter(({ id, isGone }) => !isGone && roles.has(id) && (inCall?.has(id) ?? true));
  const changed = known.filter(({ id, role, isRemoved }) => !isRemoved && roles.get(id) !== role);
  const removed = known.filter(({ isRemoved }) => isRemoved);
  return [
    ...(is ? windowEffects(was, is, now) : []),
    ...[...new Set(changed.map(({ role }) => role))].map((role) => ({
      kind: 'role' as const,
      role,
      people: changed.filter((person) => person.role === role),
    })),
    ...(removed.length > 0 ? [{ kind: 'removed' as const, people: removed }] : []),
    ...(draft.pstnDialOutEnabled !== before.pstnDialOutEnabled
      ? [{ kind: 'phone' as const, isOn: draft.pstnDialOutEnabled }]
      : []),
  ];
}
