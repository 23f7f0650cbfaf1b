import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LiveKitServer, liveKitHost, noLiveKit, onLiveKit, startServer } from '../../../test/startLiveKitHost.js';
import { checkEndpoint } from '../../check/index.js';
import { createMemoryStore } from '../../store/index.js';
import { createPGliteStore } from '../../store/pglite/index.js';

describe.skipIf(noLiveKit)(`the contract ${onLiveKit}`, () => {
  let server: LiveKitServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  test.each([
    ['memory', async () => ({ ...createMemoryStore(), close: async () => undefined })],
    ['SQL', () => createPGliteStore()],
  ])('the endpoint satisfies every rule, with a store in %s', async (_, open) => {
    const store = await open();
    const { handle } = liveKitHost(server, {
      store,
      endpoint: {
        authenticate: (request) => {
          const id = request.headers.get('cookie')?.replace('user=', '');
          return id ? { id, isOrganizer: id === 'olga' } : null;
        },
      },
    });
    const as = (user: string) => ({ headers: { cookie: `user=${user}` }, userId: user });
    const people = { organizer: as('olga'), presenter: as('ada'), attendee: as('ben'), stranger: as('eve') };
    const results = await checkEndpoint({ url: 'http://host.test', people, fetch: handle });
    expect(results.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
    await store.close();
  });
});
