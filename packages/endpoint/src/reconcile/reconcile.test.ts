import { createPostgresStore } from '@anteroom/endpoint/postgres';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../../test/runCommand.js';
import { HOUR, type Host, startHost } from '../../test/startHost.js';
import { findPostgres, startPostgres } from '../../test/startPostgres.js';
import { START_MS } from '../../test/storeContract.js';
import { type Finding, type ReconcileOptions, reconcile } from './reconcile.js';

let host: Host;
// A service for each test, because each one compares everything.
beforeEach(async () => {
  host = await startHost();
});
afterEach(() => host.close());

async function findings(options: Partial<ReconcileOptions> = {}): Promise<Finding[]> {
  const found: Finding[] = [];
  const clock = () => Date.now() + HOUR / 2;
  for await (const finding of reconcile({ service: host, store: host.store, clock, ...options })) found.push(finding);
  return found;
}

describe('reconcile', () => {
  test('a service and a store that agree give no findings', async () => {
    await host.makeRoom({ ada: 'Presenter', ben: 'Attendee' });
    expect(await findings()).toEqual([]);
  });

  test('a room that could not be stored after the service created it is deleted again', async () => {
    const keep = host.store.addRoom;
    host.store.addRoom = () => Promise.reject(new Error('disk full'));
    const response = await host.call('/rooms', 'olga', { method: 'POST', json: { title: 'x' } });
    host.store.addRoom = keep;
    expect(response.status).toBe(500);
    expect(host.errors).toMatchObject([{ error: { message: 'disk full' } }]);
    expect(await findings()).toEqual([]);
  });

  test('a room that could not be deleted again is found, left alone by default, and deleted on request', async () => {
    const keep = host.store.addRoom;
    host.store.addRoom = () => Promise.reject(new Error('disk full'));
    host.emulator.faults.add({ operation: 'DeleteRoom', kind: 'error', times: 4 });
    await host.call('/rooms', 'olga', { method: 'POST', json: { title: 'x' } });
    host.store.addRoom = keep;
    const [stray] = await findings({ repair: true });
    expect(stray).toMatchObject({ kind: 'unknown-room', repaired: false });
    expect(await findings({ deleteUnknownRooms: true })).toMatchObject([{ roomId: stray?.roomId, repaired: true }]);
    expect(await findings()).toEqual([]);
  });

  test('a room that was created a moment ago may not be stored yet, and is left alone', async () => {
    await host.makeRoomElsewhere({ ada: 'Presenter' });
    expect(await findings({ deleteUnknownRooms: true, clock: Date.now })).toEqual([]);
    expect(await findings()).toMatchObject([{ kind: 'unknown-room' }]);
  });

  test('a room that the service no longer has is found, and deleted from the store on request', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter' });
    await host.rooms.deleteRoom(roomId);
    expect(await findings()).toEqual([{ kind: 'missing-room', roomId, repaired: false }]);
    expect(await host.store.room(roomId)).toBeDefined();
    expect(await findings({ repair: true })).toEqual([{ kind: 'missing-room', roomId, repaired: true }]);
    expect(await host.store.room(roomId)).toBeUndefined();
  });

  test('a roster and a window that were changed without the endpoint are found, and stored on request', async () => {
    const roomId = await host.makeRoom({ ada: 'Presenter', ben: 'Attendee', cleo: 'Consumer' });
    const [ben, cleo, dot] = await Promise.all(['ben', 'cleo', 'dot'].map((userId) => host.identityOf(userId)));
    await host.rooms.addOrUpdateParticipants(roomId, [
      { id: { communicationUserId: ben ?? '' }, role: 'Presenter' },
      { id: { communicationUserId: dot ?? '' }, role: 'Attendee' },
    ]);
    await host.rooms.removeParticipants(roomId, [{ communicationUserId: cleo ?? '' }]);
    await host.rooms.updateRoom(roomId, { pstnDialOutEnabled: true });
    const found = await findings({ repair: true });
    expect(found).toMatchObject([
      { kind: 'old-copy', roomId, repaired: true },
      {
        kind: 'old-members',
        roomId,
        changes: new Map([
          [ben, 'Presenter'],
          [dot, 'Attendee'],
          [cleo, null],
        ]),
      },
    ]);
    expect(await findings()).toEqual([]);
    expect(await (await host.call('/rooms', 'dot')).json()).toMatchObject({ items: [{ pstnDialOutEnabled: true }] });
    expect(await (await host.call('/rooms', 'cleo')).json()).toMatchObject({ items: [] });
  });
});

const command = (env: Record<string, string>, ...args: string[]) => runCommand('reconcile', env, ...args);

describe('anteroom-endpoint reconcile', () => {
  test(
    'says in one sentence that the database cannot be reached, without its password, and exits with 2',
    async () => {
      const env = {
        ACS_CONNECTION_STRING: host.emulator.connectionString,
        DATABASE_URL: 'postgres://anteroom:hush@127.0.0.1:1/postgres',
      };
      const { code, output } = await command(env);
      expect(code).toBe(2);
      expect(output).toMatch(
        /^The comparison failed: The database could not be reached \(connect ECONNREFUSED [^\n]*\n$/,
      );
      expect(output).not.toContain('hush');
    },
    START_MS,
  );

  test(
    'says which variable is missing',
    async () => {
      const { code, output } = await command({});
      expect([code, output]).toEqual([1, expect.stringContaining('ACS_CONNECTION_STRING is not set')]);
    },
    START_MS,
  );
});

const postgres = findPostgres();

describe.skipIf(postgres === undefined)(
  'anteroom-endpoint reconcile (needs PostgreSQL: apt-get install postgresql)',
  () => {
    test(
      'prints differences and exits with 1, repairs them, and then exits with 0',
      async () => {
        const server = await startPostgres(postgres ?? '');
        try {
          const store = await createPostgresStore({ connectionString: server.connectionString });
          const missing = {
            roomId: '99411111111111111',
            title: 'Gone',
            ownerId: 'olga',
            knocking: false,
            metadata: {},
          };
          const window = { validFrom: 0, validUntil: 1, pstnDialOutEnabled: false };
          await store.addRoom({ ...missing, ...window }, new Map());
          await store.close();
          const env = { ACS_CONNECTION_STRING: host.emulator.connectionString, DATABASE_URL: server.connectionString };
          expect(await command(env)).toEqual({ code: 1, output: `found missing-room ${missing.roomId}\n` });
          expect(await command(env, '--repair')).toEqual({
            code: 0,
            output: `repaired missing-room ${missing.roomId}\n`,
          });
          expect(await command(env)).toEqual({ code: 0, output: '' });
          const away = { ...env, ACS_CONNECTION_STRING: 'endpoint=http://localhost:1/;accesskey=YWJj' };
          const failed = await command(away);
          expect(failed.code).toBe(2);
          expect(failed.output).toMatch(/^The comparison failed: Azure Communication Services: [^\n]*\n$/);
        } finally {
          await server.close();
        }
      },
      START_MS,
    );
  },
);
