import { createMemoryStore, createRoomsEndpoint } from '@anteroom/endpoint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Service, startService } from '../../../test/startHost.js';
import { serviceClients } from './serviceClients.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

test('a connection string is enough to reach the service', async () => {
  const handle = createRoomsEndpoint({
    connectionString: service.emulator.connectionString,
    store: createMemoryStore(),
    authenticate: () => ({ id: 'olga', isOrganizer: true }),
    directory: async () => new Map(),
  });
  const request = new Request('http://host.test/rooms', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Made', participants: [{ userId: 'ada' }] }),
  });
  expect((await handle(request)).status).toBe(201);
});

test('plain http is allowed only to this machine, so that no signed request can be read on the way', async () => {
  const key = Buffer.from('hush').toString('base64');
  for (const host of ['acs.example', 'localhost.example', '127.0.0.1.example']) {
    const { rooms } = serviceClients(`endpoint=http://${host}/;accesskey=${key}`);
    await expect(rooms.getRoom('99411111111111111')).rejects.toThrow(/not supported for non-TLS|https|insecure/i);
  }
});

test('without any service the endpoint throws at once, and says what to set', () => {
  const host = { store: createMemoryStore(), authenticate: () => null, directory: async () => new Map() };
  const { rooms } = service;
  for (const given of [{}, { connectionString: undefined }, { rooms }]) {
    expect(() => createRoomsEndpoint({ ...host, ...given } as never)).toThrow(/"connectionString", or both/);
  }
});

test.each([
  '',
  'accesskey=aHVzaA==',
  'accesskey=aHVzaA==;endpoint=https://a.example',
  'endpoint=nonsense;accesskey=aHVzaA==',
])('the connection string "%s" is refused at once, without quoting its key', (connectionString) => {
  const use = () => serviceClients(connectionString);
  expect(use).toThrow(TypeError);
  expect(use).not.toThrow(/aHVzaA/);
});
