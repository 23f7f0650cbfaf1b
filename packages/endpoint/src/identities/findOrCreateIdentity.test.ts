import { createMemoryStore } from '@anteroom/endpoint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Service, startService } from '../../test/startHost.js';
import { findOrCreateIdentity } from './findOrCreateIdentity.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const count = (method: string) => service.requests.filter((request) => request.method === method).length;

test('a user keeps one identity', async () => {
  const store = createMemoryStore();
  const first = await findOrCreateIdentity(store, service.identity, 'ada');
  expect(await findOrCreateIdentity(store, service.identity, 'ada')).toBe(first);
  expect(await findOrCreateIdentity(store, service.identity, 'ben')).not.toBe(first);
});

test('racing calls for one user agree on one identity and delete the spare ones', async () => {
  const store = createMemoryStore();
  const [made, deleted] = [count('POST'), count('DELETE')];
  const ids = await Promise.all(Array.from({ length: 5 }, () => findOrCreateIdentity(store, service.identity, 'ada')));
  expect(new Set(ids).size).toBe(1);
  expect(await store.usersOf(ids)).toEqual(new Map([[ids[0], 'ada']]));
  expect(count('POST') - made).toBe(5);
  expect(count('DELETE') - deleted).toBe(4);
});
