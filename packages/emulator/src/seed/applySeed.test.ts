import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startRig } from '../../test/rig.js';
import { temporaryFolder } from '../../test/temporaryFolder.js';
import type { Seed } from '../index.js';

const SEED: Seed = {
  identities: ['ada', 'bo'],
  rooms: [
    { name: 'visit', opensInMinutes: -5, closesInMinutes: 60, participants: { ada: 'Presenter', bo: 'Attendee' } },
    {
      name: 'fixed',
      validFrom: '2030-01-01T09:00:00Z',
      validUntil: '2030-01-01T10:00:00Z',
      pstnDialOutEnabled: true,
    },
  ],
};

/** From here, the room in 2030 opens within 180 days. */
const clock = () => Date.parse('2029-12-01T00:00:00Z');

test('a seed creates identities and rooms with window and roster, and returns their ids by name', async () => {
  const now = clock();
  const { emulator, rooms } = await startRig({ seed: SEED, clock });
  const { identities = {}, rooms: ids = {} } = emulator.seeded ?? {};
  expect(await rooms.getRoom(ids.visit ?? '')).toMatchObject({
    validFrom: new Date(now - 5 * 60_000),
    validUntil: new Date(now + 60 * 60_000),
    pstnDialOutEnabled: false,
  });
  expect(await rooms.getRoom(ids.fixed ?? '')).toMatchObject({
    validFrom: new Date('2030-01-01T09:00:00Z'),
    pstnDialOutEnabled: true,
  });
  const roster = [];
  for await (const participant of rooms.listParticipants(ids.visit ?? '')) roster.push(participant);
  expect(roster).toEqual([
    { id: { kind: 'communicationUser', communicationUserId: identities.ada }, role: 'Presenter' },
    { id: { kind: 'communicationUser', communicationUserId: identities.bo }, role: 'Attendee' },
  ]);
});

test('a seeded identity can join the seeded room', async () => {
  const { emulator, joining } = await startRig({ seed: SEED, clock });
  const client = await joining(emulator.seeded?.rooms.visit ?? '', emulator.seeded?.identities.ada ?? '');
  await client.next('joined');
});

test.each([
  ['an unknown field', { people: [] }, 'people'],
  [
    'an unknown role',
    { identities: ['ada'], rooms: [{ name: 'a', participants: { ada: 'Robot' } }] },
    'participants.ada',
  ],
  ['a stranger', { rooms: [{ name: 'a', participants: { ada: 'Presenter' } }] }, 'invites "ada"'],
  ['a window too long', { identities: ['ada'], rooms: [{ name: 'a', closesInMinutes: 400_000 }] }, 'malformed'],
])('a seed with %s creates nothing and says what is wrong', async (_, wrong, said) => {
  const { emulator, rooms } = await startRig();
  // The seed may violate its type: seeds come from files.
  expect(() => emulator.seed(wrong as Seed)).toThrow(said);
  await expect(rooms.listRooms().next()).resolves.toMatchObject({ done: true });
});

test('a state file that contains something is not seeded again', async () => {
  const options = { seed: SEED, clock, stateFile: join(await temporaryFolder(), 'state.json') };
  const first = await startRig(options);
  expect(first.emulator.seeded).toBeDefined();
  await first.emulator.close();
  const { emulator, rooms } = await startRig(options);
  expect(emulator.seeded).toBeUndefined();
  await expect(rooms.getRoom(first.emulator.seeded?.rooms.visit ?? '')).resolves.toBeDefined();
});
