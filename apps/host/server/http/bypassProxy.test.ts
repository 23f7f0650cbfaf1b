import { afterEach, expect, test, vi } from 'vitest';
import { bypassProxy } from './bypassProxy.js';

afterEach(() => vi.unstubAllEnvs());

const LOCAL = 'endpoint=http://localhost:7070/;accesskey=a2V5';

test.each([
  [{ NO_PROXY: undefined, no_proxy: undefined }, 'localhost'],
  [{ NO_PROXY: 'intranet.example', no_proxy: undefined }, 'intranet.example,localhost'],
  [{ NO_PROXY: undefined, no_proxy: 'intranet.example' }, 'intranet.example,localhost'],
  [{ NO_PROXY: '', no_proxy: 'intranet.example' }, 'intranet.example,localhost'],
  [{ NO_PROXY: 'first.example', no_proxy: 'second.example' }, 'first.example,localhost'],
])('with %j, a local service is added to the hosts that are reached without a proxy', (env, expected) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  bypassProxy(LOCAL);
  expect(process.env.NO_PROXY).toBe(expected);
});

test('a service in the cloud is reached as the environment says', () => {
  vi.stubEnv('NO_PROXY', undefined);
  bypassProxy('endpoint=https://contoso.communication.azure.com/;accesskey=a2V5');
  expect(process.env.NO_PROXY).toBeUndefined();
});
