import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ERRORS, ProblemSchema } from '@anteroom/contract';
import { ERRORS_OF_EVERY_OPERATION, OPERATIONS } from '@anteroom/contract/operations';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnyRequest, anyRequest, ODD_REQUESTS } from '../test/anyRequest.js';
import { sendBytes } from '../test/sendBytes.js';
import { hostOver, startService } from '../test/startHost.js';
import { findPostgres, startPostgres } from '../test/startPostgres.js';
import { START_MS } from '../test/storeContract.js';
import { toNodeHandler } from './node.js';
import { createPGliteStore, createPostgresStore } from './postgres.js';
import type { ClosableStore } from './store/EndpointStore.js';

const RUNS = 300;

/** What any address may answer besides: there is none such, not this method, no JSON, too large, nothing new. */
const ANYWHERE = [304, 404, 405, 413, 415];

async function start(store: ClosableStore) {
  const service = await startService();
  const host = hostOver(service, store);
  const server = createServer(toNodeHandler(host.handle)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const roster = { ada: 'Presenter', ben: 'Attendee' } as const;
  let ids: Record<string, string> = {};

  async function makeRoom(): Promise<void> {
    const roomId = await host.makeRoom(roster, { knocking: true });
    const knock = await host.call(`/rooms/${roomId}/knocks`, 'eve', { method: 'POST', json: {} });
    ids = { roomId, knockId: (await knock.json()).id };
  }
  await makeRoom();

  return {
    errors: host.errors,
    async send({ id, as, target, headers, body }: AnyRequest) {
      const answer = await sendBytes(port, {
        method: OPERATIONS[id].method,
        target: target.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? ''),
        headers: as === undefined ? headers : [...headers, ['authorization', `Test ${as}`]],
        body,
      });
      // The next request is about a room again, and one that opens.
      if (answer.status === 204) await makeRoom();
      return answer;
    },
    async close() {
      server.close();
      await once(server, 'close');
      await service.close();
      await store.close();
    },
  };
}

function answersAnything(open: () => Promise<ClosableStore>): void {
  let host: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    host = await start(await open());
  }, START_MS);
  afterAll(() => host.close());

  test(
    'any JSON and any bytes, sent to any operation, are answered as the contract says, and never by a 5xx',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyRequest, async (request) => {
          const { status = 0, body } = await host.send(request);
          const { responses, errors } = OPERATIONS[request.id];
          const codes = [...errors, ...ERRORS_OF_EVERY_OPERATION].map((code) => ERRORS[code].status);
          const named: number[] = [...Object.keys(responses).map(Number), ...codes, ...ANYWHERE];
          expect(host.errors.splice(0).filter(({ error }) => !isRefusal(error))).toEqual([]);
          expect(status, body).toBeLessThan(500);
          expect(named, body).toContain(status);
          // What HTTP itself does not allow, Node refuses before the endpoint sees it.
          if (status > 400) v.parse(ProblemSchema, JSON.parse(body));
        }),
        { numRuns: RUNS, examples: ODD_REQUESTS.map((request) => [request]) },
      );
    },
    START_MS,
  );
}

/** A refusal is no failure of the host. */
function isRefusal(error: unknown): boolean {
  return v.is(v.object({ code: v.picklist(Object.keys(ERRORS)), status: v.optional(v.number()) }), error);
}

describe('on PGlite', () => answersAnything(() => createPGliteStore()));

const postgres = findPostgres();

describe.skipIf(postgres === undefined)(
  postgres === undefined ? 'on PostgreSQL (not installed here: apt-get install postgresql)' : 'on PostgreSQL',
  () => {
    let server: Awaited<ReturnType<typeof startPostgres>>;
    beforeAll(async () => {
      server = await startPostgres(postgres ?? '');
    }, START_MS);
    afterAll(() => server.close());

    answersAnything(() => createPostgresStore({ connectionString: server.connectionString }));
  },
);
