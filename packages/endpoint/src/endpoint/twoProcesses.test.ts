import { once } from 'node:events';
import { KnockSchema, RoomParticipantsPageSchema, RoomSchema, RoomTokenSchema } from '@anteroom/contract';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Service, startService } from '../../test/startHost.js';
import { startHostProcess } from '../../test/startHostProcess.js';
import { findPostgres, startPostgres } from '../../test/startPostgres.js';
import { START_MS } from '../../test/storeContract.js';

const postgres = findPostgres();

describe.skipIf(postgres === undefined)(
  'two endpoint processes on one PostgreSQL (needs it installed: apt-get install postgresql)',
  () => {
    let service: Service;
    let server: Awaited<ReturnType<typeof startPostgres>>;
    let processes: Awaited<ReturnType<typeof startHostProcess>>[];
    beforeAll(async () => {
      service = await startService();
      server = await startPostgres(postgres ?? '');
      const env = {
        CONNECTION_STRING: service.emulator.connectionString,
        DATABASE_URL: server.connectionString,
        // On a busy machine, 100 simultaneous requests wait a long time for the ten connections of the pool.
        CONNECT_TIMEOUT_MS: '60000',
      };
      processes = await Promise.all([startHostProcess(env), startHostProcess(env)]);
    }, START_MS);
    afterAll(async () => {
      for (const { child } of processes) child.kill();
      await Promise.all(processes.map(({ child }) => child.exitCode ?? once(child, 'exit')));
      await server.close();
      await service.close();
    });

    /** Sends requests alternately to the two processes. */
    async function call<T>(
      turn: number,
      as: string,
      method: string,
      path: string,
      schema: v.GenericSchema<unknown, T>,
      json?: unknown,
    ) {
      const response = await fetch(`${processes[turn % processes.length]?.url}${path}`, {
        method,
        headers: { authorization: `Test ${as}`, 'content-type': 'application/json' },
        ...(json !== undefined && { body: JSON.stringify(json) }),
      });
      expect(response.ok, `${method} ${path} as ${as}: ${response.status}`).toBe(true);
      return v.parse(schema, await response.json());
    }

    test(
      '200 simultaneous first requests of a user create one identity',
      async () => {
        const made = await Promise.all(
          Array.from({ length: 200 }, (_, turn) =>
            call(turn, 'olga', 'POST', '/rooms', RoomSchema, {
              title: `Room ${turn}`,
              participants: [{ userId: 'ada', role: 'Presenter' }],
            }),
          ),
        );
        const signedIn = await Promise.all(
          made.map(({ id }, turn) => call(turn + 1, 'ada', 'POST', `/rooms/${id}/token`, RoomTokenSchema)),
        );
        expect(new Set(signedIn.map(({ acsUserId }) => acsUserId)).size).toBe(1);
      },
      START_MS,
    );

    test('a knock on one is admitted on the other, and the person joins on the first', async () => {
      const room = await call(0, 'olga', 'POST', '/rooms', RoomSchema, {
        title: 'Room',
        knocking: true,
        participants: [{ userId: 'ben', role: 'Presenter' }],
      });
      const knock = await call(0, 'eve', 'POST', `/rooms/${room.id}/knocks`, KnockSchema, {});
      const admit = { action: 'admit', role: 'Collaborator' };
      await call(1, 'ben', 'PATCH', `/rooms/${room.id}/knocks/${knock.id}`, KnockSchema, admit);
      const token = await call(0, 'eve', 'POST', `/rooms/${room.id}/token`, RoomTokenSchema);
      expect(token.role).toBe('Collaborator');
      const { items } = await call(0, 'ben', 'GET', `/rooms/${room.id}/participants`, RoomParticipantsPageSchema);
      expect(items.map(({ acsUserId }) => acsUserId)).toContain(token.acsUserId);
    });
  },
);
