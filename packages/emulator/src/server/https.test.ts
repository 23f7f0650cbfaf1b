import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommunicationIdentityClient } from '@azure/communication-identity';
import { RoomsClient } from '@azure/communication-rooms';
import type { TokenCredential } from '@azure/core-auth';
import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { startRig } from '../../test/rig.js';

const retryOptions = { maxRetries: 0 };

/** What an Entra credential gives an SDK. */
const credential: TokenCredential = {
  getToken: async () => ({ token: 'any', expiresOnTimestamp: Date.now() + 3_600_000 }),
};

test('the SDKs reach an https emulator with no option but the certificate, by each of its names', async () => {
  const { emulator } = await startRig({ https: true });
  const tlsOptions = { ca: emulator.certificate ?? '' };
  expect(emulator.url).toMatch(/^https:\/\/localhost:\d+$/);
  for (const host of ['localhost', '127.0.0.1']) {
    const connectionString = emulator.connectionString.replace('localhost', host);
    const rooms = new RoomsClient(connectionString, { tlsOptions, retryOptions });
    await expect(rooms.createRoom()).resolves.toMatchObject({ id: expect.any(String) });
  }
  const identities = new CommunicationIdentityClient(emulator.connectionString, { tlsOptions, retryOptions });
  const { token } = await identities.createUserAndToken(['voip']);
  expect(decodeJwt(token).iss).toBe(emulator.url);
});

test('the certificate is for localhost, 127.0.0.1 and ::1, and can sign nothing', async () => {
  const { emulator } = await startRig({ https: true });
  const certificate = new X509Certificate(emulator.certificate ?? '');
  expect(certificate.checkHost('localhost')).toBe('localhost');
  expect([certificate.checkIP('127.0.0.1'), certificate.checkIP('::1')]).toEqual(['127.0.0.1', '::1']);
  expect(certificate.ca).toBe(false);
});

// Source: recordings of communication-rooms and communication-identity.
test('responses over https say so to SDKs, but not to browsers, which would apply it to every port of the host', async () => {
  const { emulator } = await startRig({ https: true });
  const header = (headers: Record<string, string>) =>
    new Promise((resolve, reject) => {
      const options = { ca: emulator.certificate ?? '', headers };
      get(`${emulator.url}/rooms`, options, (response) => {
        response.resume();
        resolve(response.headers['strict-transport-security']);
      }).on('error', reject);
    });
  expect(await header({})).toBe('max-age=31536000;includeSubDomains');
  expect(await header({ 'sec-fetch-site': 'same-origin' })).toBeUndefined();
  expect((await fetch(`${(await startRig()).emulator.url}/rooms`)).headers.has('strict-transport-security')).toBe(
    false,
  );
});

test('without the certificate the SDKs refuse to connect', async () => {
  const { emulator } = await startRig({ https: true });
  const rooms = new RoomsClient(emulator.connectionString, { retryOptions });
  await expect(rooms.createRoom()).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
});

test('the certificate is written to the requested file, without its key', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'anteroom-'));
  const certificateFile = join(folder, 'emulator.pem');
  const { emulator } = await startRig({ https: true, certificateFile });
  const text = await readFile(certificateFile, 'utf8');
  expect(text).toBe(emulator.certificate);
  expect(text).not.toContain('PRIVATE');
  await rm(folder, { recursive: true });
});

test('a certificate file that cannot be written is refused with a reason, and the emulator is not left running', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'anteroom-'));
  const stateFile = join(folder, 'state.json');
  const cases: [path: string, reason: string][] = [
    [join(folder, 'missing', 'emulator.pem'), 'its folder does not exist. Create the folder first.'],
    [folder, 'it is a folder. Give the path of a file.'],
  ];
  for (const [certificateFile, reason] of cases) {
    await expect(startRig({ https: true, certificateFile, stateFile })).rejects.toThrow(
      `The certificate file ${certificateFile} cannot be written: ${reason}`,
    );
  }
  await startRig({ https: true, certificateFile: join(folder, 'emulator.pem'), stateFile });
});

test('the certificate is for the name of the public URL too, or for its address', async () => {
  for (const [publicUrl, check] of [
    ['https://emulator:7443', (certificate: X509Certificate) => certificate.checkHost('emulator')],
    ['https://192.0.2.7', (certificate: X509Certificate) => certificate.checkIP('192.0.2.7')],
    ['https://[2001:db8::7]:1', (certificate: X509Certificate) => certificate.checkIP('2001:db8::7')],
  ] as const) {
    const { emulator } = await startRig({ https: true, publicUrl });
    const certificate = new X509Certificate(emulator.certificate ?? '');
    expect(check(certificate)).toBeTruthy();
    expect(certificate.checkHost('localhost')).toBe('localhost');
    expect(certificate.checkHost('elsewhere')).toBeUndefined();
  }
});

/** The Rooms SDK mistakes a token credential for its options, so both have to be one object. */
const withOptions = (ca: string) => ({ ...credential, tlsOptions: { ca }, retryOptions });

test('a bearer credential is accepted only when switched on', async () => {
  for (const acceptBearer of [true, false]) {
    const { emulator } = await startRig({ https: true, acceptBearer });
    const creating = new RoomsClient(emulator.url, withOptions(emulator.certificate ?? '')).createRoom();
    if (acceptBearer) await expect(creating).resolves.toMatchObject({ id: expect.any(String) });
    else await expect(creating).rejects.toMatchObject({ statusCode: 401, message: expect.stringContaining('Bearer') });
  }
});

test('with bearer tokens switched on, a request without any credential still gets 401', async () => {
  const { emulator } = await startRig({ acceptBearer: true });
  for (const headers of [{}, { authorization: 'Bearer ' }, { authorization: 'Basic x' }] as HeadersInit[]) {
    const response = await fetch(`${emulator.url}/rooms?api-version=2025-03-13`, { headers });
    expect(response.status).toBe(401);
  }
});
