import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../../test/runCommand.js';
import { HOUR, type Host, startHost } from '../../test/startHost.js';
import { disposeClients, liveKitHost, noLiveKit, onLiveKit, startServer } from '../../test/startLiveKitHost.js';
import { findPostgres, startPostgres } from '../../test/startPostgres.js';
import { type Moved, type MoveOptions, move } from './move.js';

let host: Host;
// A service for each test, because each one reads every room.
beforeEach(async () => {
  host = await startHost();
});
afterEach(() => host.close());

/** Half an hour later, when no room is too young. */
const clock = () => Date.now() + HOUR / 2;

async function moved(options: Partial<MoveOptions> = {}): Promise<Moved[]> {
  const seen: Moved[] = [];
  for await (const one of move({ service: host, store: host.store, clock, ...options })) seen.push(one);
  return seen;
}

test('a dry run reports every difference and writes nothing; the next run writes them; a third finds none', async () => {
  const known = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' }, { title: 'Weekly', knocking: true });
  const elsewhere = await host.makeRoomElsewhere({ ada: 'Presenter', cleo: 'Consumer', dot: 'Collaborator' });
  const [ada, ben, cleo, dot] = await Promise.all(['ada', 'ben', 'cleo', 'dot'].map(host.identityOf));
  await host.rooms.updateRoom(known, { pstnDialOutEnabled: true });
  await host.rooms.removeParticipants(known, [{ communicationUserId: ben ?? '' }]);

  const found = await moved({ dryRun: true });
  expect(found).toHaveLength(3);
  expect(found.every(({ written }) => !written)).toBe(true);
  expect(await moved({ dryRun: true })).toEqual(found);

  expect(await moved()).toEqual(found.map((one) => ({ ...one, written: true })));
  expect(await moved()).toEqual([]);
  expect(await host.store.room(known)).toMatchObject({ title: 'Weekly', knocking: true, pstnDialOutEnabled: true });
  expect(await host.store.members(known)).toEqual(new Map([[ada, 'Presenter']]));
  const room = await host.rooms.getRoom(elsewhere);
  expect(await host.store.room(elsewhere)).toMatchObject({
    validFrom: room.validFrom.getTime(),
    validUntil: room.validUntil.getTime(),
    pstnDialOutEnabled: false,
  });
  expect(await host.store.members(elsewhere)).toEqual(
    new Map([
      [ada, 'Presenter'],
      [cleo, 'Consumer'],
      [dot, 'Collaborator'],
    ]),
  );
});

test('onRoom gets each room of the source, and nothing is changed there', async () => {
  const roomId = await host.makeRoomElsewhere({ ada: 'Presenter' });
  host.requests.length = 0;
  const rooms: string[] = [];
  await moved({ onRoom: (id) => rooms.push(id) });
  expect(rooms).toEqual([roomId]);
  expect(host.requests.length).toBeGreaterThan(0);
  expect(host.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('a room that a request may be about to store is left for the next run', async () => {
  const roomId = await host.makeRoomElsewhere({ ada: 'Presenter' });
  expect(await moved({ clock: Date.now })).toEqual([{ kind: 'too-young', roomId, written: false }]);
  expect(await host.store.room(roomId)).toBeUndefined();
  expect(await moved()).toMatchObject([{ kind: 'room-added', roomId, written: true }]);
});

test('a room that only the store has is reported and stays', async () => {
  const roomId = await host.makeRoom({ ada: 'Presenter' });
  await host.rooms.deleteRoom(roomId);
  expect(await moved()).toEqual([{ kind: 'only-in-store', roomId, written: false }]);
  expect(await host.store.room(roomId)).toBeDefined();
});

test('a room that runs on the new engine already keeps what the store says', async () => {
  const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' });
  const ben = await host.identityOf('ben');
  await host.store.setMembers(roomId, new Map([[ben, 'Presenter']]));
  expect(await moved({ isMoved: (id) => id === roomId })).toEqual([]);
  expect((await host.store.members(roomId)).get(ben)).toBe('Presenter');
});

test('a run that fails halfway is continued by the next one', async () => {
  const rooms = new Set<string>();
  for (const _ of Array(5)) rooms.add(await host.makeRoomElsewhere({ ada: 'Presenter' }));
  const { addRoom } = host.store;
  let adds = 0;
  host.store.addRoom = (...room) => {
    adds += 1;
    return adds > 2 ? Promise.reject(new Error('disk full')) : addRoom(...room);
  };
  await expect(moved()).rejects.toThrow('disk full');
  host.store.addRoom = addRoom;
  expect(await moved()).toHaveLength(3);
  expect((await host.store.allRooms('', 10)).map(({ roomId }) => roomId)).toEqual([...rooms].toSorted());
});

test.skipIf(noLiveKit !== undefined)(
  `a thousand rooms are moved, and two people meet under an old id ${onLiveKit}`,
  async () => {
    const rooms = new Set<string>();
    while (rooms.size < 1000) rooms.add(await host.makeRoomElsewhere({ ada: 'Presenter', ben: 'Attendee' }));
    expect(await moved()).toHaveLength(1000);
    expect(await moved()).toEqual([]);
    expect((await host.store.allRooms('', 2000)).map(({ roomId }) => roomId)).toEqual([...rooms].toSorted());

    const server = await startServer();
    const livekit = liveKitHost(server, { store: host.store });
    try {
      const [roomId = ''] = rooms;
      const ada = await livekit.join(roomId, 'ada');
      const ben = await livekit.join(roomId, 'ben');
      const names = () => [...ada.remoteParticipants.values()].map(({ name }) => name);
      await expect.poll(names).toEqual(['Ben Nevis']);
      expect(ben.localParticipant?.attributes).toMatchObject({ role: 'Attendee' });
      expect((await livekit.call(`/rooms/${roomId}/token`, 'eve', 'POST')).status).toBe(404);
    } finally {
      await livekit.leaveAll();
      await disposeClients();
      await server.stop();
    }
  },
);

const command = (env: Record<string, string>, ...args: string[]) => runCommand('move', env, ...args);

describe('anteroom-endpoint move', () => {
  test('says which variable is missing', async () => {
    const { code, output } = await command({});
    expect([code, output]).toEqual([1, expect.stringContaining('ACS_CONNECTION_STRING is not set')]);
  });

  test('says in one sentence that the database cannot be reached, without its password, and exits with 2', async () => {
    const { code, output } = await command({
      ACS_CONNECTION_STRING: host.emulator.connectionString,
      DATABASE_URL: 'postgres://anteroom:hush@127.0.0.1:1/postgres',
    });
    expect(code).toBe(2);
    expect(output).toMatch(/^The move stopped: The database could not be reached [^\n]*Run the command again[^\n]*\n$/);
    expect(output).not.toContain('hush');
  });
});

const postgres = findPostgres();

describe.skipIf(postgres === undefined)('anteroom-endpoint move (needs PostgreSQL: apt-get install postgresql)', () => {
  test('prints what it would write and exits with 1, writes it, and then finds nothing', async () => {
    const server = await startPostgres(postgres ?? '');
    try {
      const env = { ACS_CONNECTION_STRING: host.emulator.connectionString, DATABASE_URL: server.connectionString };
      const young = await host.rooms.createRoom({});
      host.emulator.clock.advance(-HOUR);
      const old = await host.rooms.createRoom({ pstnDialOutEnabled: true });
      const tooYoung = `found too-young ${young.id}: created less than 10 minutes ago; run this again later`;
      const totals = (written: number, left: number) =>
        `2 rooms read, ${written} differences written, ${left} left, 0 only in the store`;
      const lines = async (...args: string[]) => {
        const { code, output } = await command(env, ...args);
        return { code, lines: output.trim().split('\n').toSorted() };
      };

      const added = `room-added ${old.id}: with 0 people`;
      const dry = [tooYoung, `found ${added}`, totals(0, 2)].toSorted();
      expect(await lines('--dry-run')).toEqual({ code: 1, lines: dry });
      expect(await lines()).toEqual({ code: 1, lines: [tooYoung, `wrote ${added}`, totals(1, 1)].toSorted() });
      expect(await lines('--except', young.id)).toEqual({ code: 0, lines: [totals(0, 0)] });
    } finally {
      await server.close();
    }
  });
});
