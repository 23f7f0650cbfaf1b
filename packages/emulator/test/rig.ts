import { createHash, createHmac } from 'node:crypto';
import type { Role } from '@anteroom/contract';
import { CommunicationIdentityClient, type TokenScope } from '@azure/communication-identity';
import { RoomsClient } from '@azure/communication-rooms';
import { afterEach } from 'vitest';
import { DEVELOPMENT_ACCESS_KEY, type Emulator, type EmulatorOptions, startEmulator } from '../src/index.js';
import { SignallingClient } from './SignallingClient.js';

const insecure = { allowInsecureConnection: true, retryOptions: { maxRetries: 0 } };

const started: Emulator[] = [];

/**
 * Runs automatically after each test, but after the hooks of the test file: call it earlier to remove something that
 * the emulators use.
 */
async function closeEmulators(): Promise<void> {
  await Promise.all(started.splice(0).map((emulator) => emulator.close()));
}

afterEach(closeEmulators);

export interface Rig {
  emulator: Emulator;
  rooms: RoomsClient;
  identities: CommunicationIdentityClient;
  /** Milliseconds to add to the emulator's clock. */
  time: { shift: number };
  log: string[];
  createUser(): Promise<string>;
  token(acsUserId: string, scopes?: TokenScope[]): Promise<string>;
  /** A room that is open now, with a new user for each role. */
  openRoom<const Roles extends readonly Role[]>(
    ...roles: Roles
  ): Promise<{ roomId: string; userIds: { [K in keyof Roles]: string } }>;
  /** A room with a person in each of the roles, all of them in its call, joined in this order. */
  inCall<const Roles extends readonly Role[]>(
    ...roles: Roles
  ): Promise<{ roomId: string; callId: string; people: { [K in keyof Roles]: InCall } }>;
  /** A signalling socket that has not sent anything yet. */
  connect(): Promise<SignallingClient>;
  /** A signalling socket that has requested to join as this user, with all media off. */
  joining(roomId: string, acsUserId: string): Promise<SignallingClient>;
}

/** A person in a call, with their signalling socket. */
export interface InCall extends SignallingClient {
  acsUserId: string;
}

/** A real emulator on a free port with the real SDKs connected; it is closed after the test. */
export async function startRig(options: EmulatorOptions = {}): Promise<Rig> {
  const time = { shift: 0 };
  const log: string[] = [];
  const emulator = await startEmulator({
    port: 0,
    clock: () => Date.now() + time.shift,
    log: (line) => log.push(line),
    ...options,
  });
  started.push(emulator);
  const rooms = new RoomsClient(emulator.connectionString, insecure);
  const identities = new CommunicationIdentityClient(emulator.connectionString, insecure);

  const rig: Rig = {
    emulator,
    rooms,
    identities,
    time,
    log,
    createUser: async () => (await identities.createUser()).communicationUserId,
    token: async (communicationUserId, scopes = ['voip.join']) =>
      (await identities.getToken({ communicationUserId }, scopes)).token,
    async openRoom(...roles) {
      const userIds = await Promise.all(roles.map(() => rig.createUser()));
      const participants = roles.map((role, index) => ({ id: { communicationUserId: userIds[index] ?? '' }, role }));
      const { id } = await rooms.createRoom({ participants });
      return { roomId: id, userIds: userIds as { [K in keyof typeof roles]: string } };
    },
    async inCall(...roles) {
      const { roomId, userIds } = await rig.openRoom(...roles);
      const people: InCall[] = [];
      let callId = '';
      for (const acsUserId of userIds as string[]) {
        const client = await rig.joining(roomId, acsUserId);
        ({ callId } = await client.next('joined'));
        people.push(Object.assign(client, { acsUserId }));
      }
      return { roomId, callId, people: people as { [K in keyof typeof roles]: InCall } };
    },
    connect: () => SignallingClient.connect(emulator.url),
    async joining(roomId, acsUserId) {
      const client = await rig.connect();
      client.join({ token: await rig.token(acsUserId), roomId });
      return client;
    },
  };
  return rig;
}

/** A port that is free now, for an emulator whose own address does not show the port that it listens at. */
export async function freePort(): Promise<number> {
  const emulator = await startEmulator({ port: 0 });
  await emulator.close();
  return Number(new URL(emulator.url).port);
}

export interface SignedRequestOptions {
  method?: string;
  /** Sent as JSON; a string is sent as it is. */
  body?: unknown;
  headers?: Record<string, string>;
  key?: string;
  date?: Date;
  /** The path that the signature covers, if it is not the requested one. */
  signedPath?: string;
}

/** A manually signed request, for what the SDKs hide or refuse to send. */
export function signedFetch(emulator: Emulator, path: string, options: SignedRequestOptions = {}): Promise<Response> {
  const {
    method = 'GET',
    body,
    headers = {},
    key = DEVELOPMENT_ACCESS_KEY,
    date = new Date(),
    signedPath = path,
  } = options;
  const text = typeof body === 'string' ? body : (JSON.stringify(body) ?? '');
  const host = new URL(emulator.url).host;
  const contentHash = createHash('sha256').update(text).digest('base64');
  const toSign = `${method}\n${signedPath}\n${date.toUTCString()};${host};${contentHash}`;
  const signature = createHmac('sha256', Buffer.from(key, 'base64')).update(toSign).digest('base64');
  return fetch(`${emulator.url}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      'x-ms-date': date.toUTCString(),
      'x-ms-content-sha256': contentHash,
      authorization: `HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=${signature}`,
      ...headers,
    },
    ...(text === '' ? {} : { body: text }),
  });
}
