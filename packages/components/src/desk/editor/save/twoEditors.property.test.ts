import { ROLES, type Role, type UpdateRoom } from '@anteroom/contract';
import { createEndpointClient } from '@anteroom/hooks';
import { createFakeEndpoint, fakeAcsUserId } from '@anteroom/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  conflictsOf,
  type DraftChange,
  draftFaults,
  draftOf,
  type Edit,
  editReducer,
  hasConflicts,
  startEdit,
  takeLatest,
} from '../draft/index.js';
import { saveEdit } from './saveEdit.js';
import { sendChanges } from './sendChanges.js';

const ROOM_ID = '99412345678901234';
const NOW = Date.parse('2030-06-05T06:00:00Z');
const ZONE = 'UTC';
const INVITED = ['ada', 'ben', 'cleo'];
const OTHERS = ['dot', 'eve'];

/** What one of the two does. `mine` decides a conflict, if there is one. */
type Step = { editor: 0 | 1 } & (
  | { does: 'edit'; change: DraftChange }
  | { does: 'save'; fails: 'not' | 'refused' | 'lost' }
  | { does: 'poll' | 'leave' }
  | { does: 'decide'; mine: boolean }
);

const hour = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((at) => `${String(at).padStart(2, '0')}:00`);
const person = fc.constantFrom(...INVITED).map(fakeAcsUserId);
const change: fc.Arbitrary<DraftChange> = fc.oneof(
  fc.constantFrom('One', 'Two', 'Three').map((title): DraftChange => ({ type: 'title', title })),
  hour(8, 10).map((time): DraftChange => ({ type: 'moment', end: 'opens', typed: { time } })),
  hour(11, 13).map((time): DraftChange => ({ type: 'moment', end: 'closes', typed: { time } })),
  fc.boolean().map((isOn): DraftChange => ({ type: 'flag', flag: 'knocking', isOn })),
  fc.tuple(person, fc.constantFrom(...ROLES)).map(([id, role]): DraftChange => ({ type: 'role', id, role })),
  person.map((id): DraftChange => ({ type: 'remove', id })),
  person.map((id): DraftChange => ({ type: 'restore', id })),
  fc.constantFrom(...OTHERS).map((text): DraftChange => ({ type: 'pasted', text })),
);
const action = fc.oneof(
  { weight: 5, arbitrary: change.map((changed) => ({ does: 'edit' as const, change: changed })) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('not' as const, 'not' as const, 'refused' as const, 'lost' as const)
      .map((fails) => ({ does: 'save' as const, fails })),
  },
  { weight: 2, arbitrary: fc.constantFrom('poll' as const, 'leave' as const).map((does) => ({ does })) },
  { weight: 2, arbitrary: fc.boolean().map((mine) => ({ does: 'decide' as const, mine })) },
);
const steps = fc.array(
  fc.tuple(fc.constantFrom(0 as const, 1 as const), action).map(([editor, what]): Step => ({ editor, ...what })),
  { minLength: 30, maxLength: 60, size: 'max' },
);

/** The room, field by field, as a request of the endpoint leaves it. */
type Fields = Map<string, unknown>;

function world() {
  const endpoint = createFakeEndpoint({
    me: 'olga',
    clock: () => NOW,
    people: ['olga', ...INVITED, ...OTHERS].map((id) => ({ id, displayName: id })),
    rooms: [
      {
        id: ROOM_ID,
        title: 'Review',
        validFrom: '2030-06-05T09:00:00.000Z',
        validUntil: '2030-06-05T12:00:00.000Z',
        ownerId: 'olga',
        roster: { ada: 'Presenter', ben: 'Attendee', cleo: 'Consumer' },
      },
    ],
  });
  const client = createEndpointClient({ endpoint: 'http://endpoint.test/api', fetch: endpoint.fetch });
  const read = async () => {
    const [room, people] = [await client.readRoom(ROOM_ID), await client.listAllParticipants(ROOM_ID)];
    return { room, latest: draftOf(room, people, ZONE) };
  };
  const fields = async (): Promise<Fields> => {
    const { room, latest } = await read();
    const { title, validFrom, validUntil, knocking } = room;
    const roles = latest.people.map(({ id, role }) => [id, role] as const);
    return new Map<string, unknown>([...Object.entries({ title, validFrom, validUntil, knocking }), ...roles]);
  };
  return { endpoint, client, read, fields };
}

/** What a request wants of each field, and what it is based on. */
function wishes({
  participants = [],
  was = {},
  ...details
}: UpdateRoom): [field: string, wish: unknown, was: unknown][] {
  return [
    ...Object.entries(details).map(([name, wish]): [string, unknown, unknown] => [
      name,
      wish,
      was[name as keyof typeof was],
    ]),
    ...participants.map((one): [string, Role | undefined, unknown] => [
      'acsUserId' in one ? one.acsUserId : fakeAcsUserId(one.userId),
      one.role ?? undefined,
      one.was ?? undefined,
    ]),
  ];
}

/** A field that both have changed to different values is a conflict. */
function expectConflictsShown({ before, draft }: Edit, next: Edit): void {
  const shown = conflictsOf(next);
  const differ = (...values: unknown[]) => new Set(values).size === 3;
  if (differ(before.title, draft.title, next.latest.title)) expect(shown.fields).toContain('title');
  for (const { id, role, isRemoved } of draft.people) {
    const [was, now] = [before, next.latest].map(({ people }) => people.find((one) => one.id === id)?.role);
    if (differ(was, isRemoved ? undefined : role, now)) expect([...shown.people.keys()]).toContain(id);
  }
}

async function play(played: readonly Step[]): Promise<void> {
  const { endpoint, client, read, fields } = world();
  /** Which of the saved fields were saved, and with which value. */
  const model = await fields();
  const edits: Edit[] = [startEdit((await read()).latest), startEdit((await read()).latest)];

  for (const step of played) {
    const edit = edits[step.editor] as Edit;
    const put = (next: Edit) => {
      edits[step.editor] = next;
    };
    if (step.does === 'edit') put(editReducer(edit, { type: 'change', change: step.change }));
    if (step.does === 'poll') {
      const { latest } = await read();
      const next = takeLatest(edit, latest);
      expectConflictsShown(edit, next);
      put(next);
    }
    if (step.does === 'leave') put(startEdit((await read()).latest));
    if (step.does === 'decide') {
      const { fields: conflicting, people } = conflictsOf(edit);
      const place = conflicting[0] ?? [...people.keys()].map((id) => ({ person: id }))[0];
      if (place !== undefined) put(editReducer(edit, { type: 'decide', place, choice: step.mine ? 'mine' : 'theirs' }));
    }
    if (step.does === 'save') {
      const whole = editReducer(edit, { type: 'change', change: { type: 'add-pasted' } });
      const isHeld =
        hasConflicts(conflictsOf(whole)) || Object.keys(draftFaults(whole.before, whole.draft, NOW)).length > 0;
      if (isHeld) {
        // The person reads what is at fault: somebody who was added twice.
        put(editReducer(whole, { type: 'change', change: { type: 'pasted', text: '' } }));
        continue;
      }
      const { room } = await read();
      const send = sendChanges(room, ZONE, async (changes) => {
        if (step.fails === 'refused') endpoint.fail('service-unavailable', { method: 'PATCH', times: 1 });
        const response = await client.updateRoom(ROOM_ID, changes);
        // Nothing that was saved after the editor had read it is overwritten, and nobody comes back by it.
        for (const [field, wish, was] of wishes(changes)) {
          const saved = model.get(field);
          expect([was, wish], `${field} was overwritten unseen`).toContainEqual(saved);
          if (wish === undefined) model.delete(field);
          else model.set(field, wish);
        }
        return response;
      });
      const outcome = await saveEdit(send, whole, NOW);
      if (!outcome.failure && step.fails !== 'lost') {
        put(startEdit((await read()).latest));
      } else if (!outcome.failure) {
        // The response was lost: the form knows nothing of it.
        put(whole);
      } else {
        const { error, at } = outcome.failure;
        const isShown = hasConflicts(conflictsOf(outcome.edit)) || typeof at === 'object';
        const isFaulty = Object.keys(draftFaults(outcome.edit.before, outcome.edit.draft, NOW)).length > 0;
        if (error.code === 'room-changed') expect(isShown || isFaulty, 'a conflict was not shown').toBe(true);
        const refused = typeof at === 'object' ? at.person : undefined;
        put(
          refused === undefined || refused.startsWith('8:acs:')
            ? outcome.edit
            : editReducer(outcome.edit, { type: 'change', change: { type: 'remove', id: refused } }),
        );
      }
    }
    endpoint.recover();
    // Field by field, the room is what was saved last.
    expect(Object.fromEntries(await fields())).toEqual(Object.fromEntries(model));
  }
}

test('whatever two editors of one room do, it is what was saved last, and nothing is overwritten or comes back unseen', async () => {
  await fc.assert(fc.asyncProperty(steps, play), { numRuns: 100, seed: 20_300_605 });
});
