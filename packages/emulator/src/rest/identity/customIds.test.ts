import { expect, test } from 'vitest';
import { signedFetch, startRig } from '../../../test/rig.js';

const NOW = Date.parse('2025-04-14T15:32:27.207Z');

async function speaking(version: string) {
  const { emulator } = await startRig({ clock: () => NOW });
  return async (method: string, path: string, body?: unknown) => {
    const response = await signedFetch(emulator, `${path}?api-version=${version}`, { method, body });
    return { status: response.status, json: await response.json().catch(() => undefined) };
  };
}

// Source: recordings of the .NET SDK: CreateUserWithCustomIdShouldReturnExistingIdentity, GetUserShouldReturnTheCustomId.
test('2025-03-02-preview keeps a customId, returns the same identity for it, and reads it', async () => {
  const ask = await speaking('2025-03-02-preview');
  const bob = await ask('POST', '/identities', { customId: 'bob@contoso.com' });
  expect(bob).toEqual({
    status: 201,
    json: { identity: { id: expect.stringContaining('8:acs:'), customId: 'bob@contoso.com' } },
  });
  expect(await ask('POST', '/identities', { customId: 'bob@contoso.com' })).toEqual(bob);
  expect((await ask('POST', '/identities')).json.identity.id).not.toBe(bob.json.identity.id);

  const alice = await ask('POST', '/identities', { customId: 'alice@contoso.com', createTokenWithScopes: ['voip'] });
  const read = await ask('GET', `/identities/${encodeURIComponent(alice.json.identity.id)}`);
  expect(read).toEqual({ status: 200, json: alice.json.identity });
  expect(read.json).toMatchObject({ customId: 'alice@contoso.com', lastTokenIssuedAt: '2025-04-14T15:32:27+00:00' });

  await ask('DELETE', `/identities/${encodeURIComponent(bob.json.identity.id)}`);
  const again = await ask('POST', '/identities', { customId: 'bob@contoso.com' });
  expect(again.json.identity.id).not.toBe(bob.json.identity.id);
});

test.each(['', 'x'.repeat(257), 1, ['bob']])('the customId %j is refused', async (customId) => {
  const ask = await speaking('2025-03-02-preview');
  const { status, json } = await ask('POST', '/identities', { customId });
  expect({ status, json }).toMatchObject({ status: 400, json: { error: { target: 'CustomId' } } });
});

test.each(['2023-10-01', '2025-06-30'])('%s has no customId', async (version) => {
  const ask = await speaking(version);
  const { json } = await ask('POST', '/identities', { customId: 'bob@contoso.com' });
  expect(json).toEqual({ identity: { id: expect.any(String) } });
  expect((await ask('GET', `/identities/${encodeURIComponent(json.identity.id)}`)).status).toBe(404);
});
