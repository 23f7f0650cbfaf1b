import { type Emulator, startEmulator } from '@anteroom/emulator';
import { createMemoryStore, serviceClients } from '@anteroom/endpoint';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApi } from './createApi.js';
import { PEOPLE } from './people.js';
import { seedDemoRoom } from './seedDemoRoom.js';

describe('the example host’s API', () => {
  let emulator: Emulator;
  let demoRoomId: string;
  let inDevelopment: (request: Request) => Promise<Response>;
  let withoutSignIn: (request: Request) => Promise<Response>;

  beforeAll(async () => {
    emulator = await startEmulator({ port: 0 });
    const service = serviceClients(emulator.connectionString);
    const store = createMemoryStore();
    demoRoomId = await seedDemoRoom(service, store);
    inDevelopment = createApi({ ...service, store, demoRoomId, developmentSignIn: true });
    withoutSignIn = createApi({ ...service, store, demoRoomId, developmentSignIn: false });
  });
  afterAll(() => emulator.close());

  function ask(api: typeof inDevelopment, path: string, as?: string, method = 'GET') {
    const headers: Record<string, string> = as === undefined ? {} : { authorization: `Dev ${as}` };
    return api(new Request(`http://localhost${path}`, { method, headers }));
  }

  test('the front page finds the demo room without a sign-in', async () => {
    expect(await (await ask(inDevelopment, '/api/demo')).json()).toEqual({ roomId: demoRoomId });
  });

  test.each([...PEOPLE])('%s has the documented role in the open demo room', async (userId, person) => {
    const response = await ask(inDevelopment, `/api/rooms/${demoRoomId}`, userId);
    const token = await ask(inDevelopment, `/api/rooms/${demoRoomId}/token`, userId, 'POST');
    if (person.role === undefined) {
      // People who are not invited may knock, and olga manages the room that she created.
      expect([response.status, token.status]).toEqual([200, 403]);
      expect(await response.json()).toMatchObject({
        me: { invited: false, may: userId === 'olga' ? expect.arrayContaining(['update', 'delete']) : ['knock'] },
      });
      return;
    }
    expect(token.status).toBe(200);
    expect(await response.json()).toMatchObject({
      title: 'Demo room',
      me: { role: person.role, displayName: person.displayName },
    });
  });

  test('an unknown name signs no one in', async () => {
    for (const as of ['bob', '', 'ada ben', '__proto__']) {
      expect((await ask(inDevelopment, `/api/rooms/${demoRoomId}`, as)).status).toBe(401);
    }
  });

  test('a failure is one line of the log, whatever its text contains', async () => {
    const service = serviceClients(emulator.connectionString);
    const text = 'no room "x\n[11111111-1111-1111-1111-111111111111] forged\r\u001b[2K\u2028\u202e"';
    const store = { ...createMemoryStore(), identitiesOf: () => Promise.reject(new Error(text)) };
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const response = await ask(
      createApi({ ...service, store, demoRoomId, developmentSignIn: true }),
      `/api/rooms/${demoRoomId}`,
      'ada',
    );
    const lines = log.mock.calls;
    log.mockRestore();
    const { traceId } = await response.json();
    expect(lines).toEqual([
      [
        `[${traceId}] Error: no room "x\\u{a}[11111111-1111-1111-1111-111111111111] forged\\u{d}\\u{1b}[2K\\u{2028}\\u{202e}"`,
      ],
    ]);
  });

  test('a request that the endpoint refuses is not logged', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const answer = await ask(inDevelopment, `/api/rooms/${demoRoomId}/participants?cursor=nonsense`, 'ada');
    const lines = log.mock.calls;
    log.mockRestore();
    expect([answer.status, lines]).toEqual([400, []]);
  });

  test('without the development sign-in no one is signed in', async () => {
    for (const userId of PEOPLE.keys()) {
      expect((await ask(withoutSignIn, `/api/rooms/${demoRoomId}`, userId)).status).toBe(401);
      expect((await ask(withoutSignIn, `/api/rooms/${demoRoomId}/token`, userId, 'POST')).status).toBe(401);
    }
  });
});
