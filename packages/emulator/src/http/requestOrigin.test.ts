import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { rawRequest } from '../../test/rawRequest.js';
import { startRig } from '../../test/rig.js';

test('a caller that omits the port in Host, as Java does, gets addresses with the port', async () => {
  const { emulator, rooms } = await startRig({ acceptBearer: true, pageSize: 1 });
  await rooms.createRoom();
  await rooms.createRoom();
  const headers: [string, string][] = [
    ['host', 'localhost'],
    ['authorization', 'Bearer any'],
  ];

  const listed = await rawRequest(emulator, { method: 'GET', target: '/rooms?api-version=2023-06-14', headers });
  expect(listed.text).toContain(`"nextLink":"${emulator.url}/rooms?nextLink=`);

  const body = Buffer.from('{"createTokenWithScopes":["voip"]}');
  const target = '/identities?api-version=2023-10-01';
  const created = await rawRequest(emulator, { method: 'POST', target, headers, body });
  const [, token = ''] = /"token":"([^"]+)"/.exec(created.text) ?? [];
  expect(decodeJwt(token).iss).toBe(emulator.url);
});
