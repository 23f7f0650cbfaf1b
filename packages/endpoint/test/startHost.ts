import type { Role } from '@anteroom/contract';
import { startEmulator } from '@anteroom/emulator';
import {
  createMemoryStore,
  createRoomsEndpoint,
  findOrCreateIdentity,
  type RoomsEndpointOptions,
} from '@anteroom/endpoint';
import { CommunicationIdentityClient } from '@azure/communication-identity';
import { RoomsClient, type RoomsClientOptions } from '@azure/communication-rooms';

type PipelinePolicy = NonNullable<RoomsClientOptions['additionalPolicies']>[number]['policy'];

export const HOUR = 60 * 60_000;

const NAMES: Record<string, string> = {
  ada: 'Ada Lovelace',
  ben: 'Ben Nevis',
  cleo: 'Cleo de Nile',
  dot: 'Dot Matrix',
  eve: 'Eve Moneypenny',
};

/** A local service, the SDKs' own clients to it, and what they asked of it. */
export async function startService() {
  const emulator = await startEmulator({ port: 0 });
  const requests: { method: string; path: string }[] = [];
  const record: PipelinePolicy = {
    name: 'record',
    sendRequest: (request, next) => {
      requests.push({ method: request.method, path: decodeURIComponent(new URL(request.url).pathname) });
      return next(request);
    },
  };
  const options: RoomsClientOptions = {
    allowInsecureConnection: true,
    additionalPolicies: [{ policy: record, position: 'perRetry' }],
  };
  return {
    rooms: new RoomsClient(emulator.connectionString, options),
    identity: new CommunicationIdentityClient(emulator.connectionString, options),
    requests,
    close: () => emulator.close(),
  };
}

/** A host over a local service: the endpoint as a product mounts it, with the SDKs' own clients. */
export async function startHost(overrides: Partial<RoomsEndpointOptions> = {}) {
  const service = await startService();
  const { rooms, identity } = service;
  const store = createMemoryStore();
  const errors: { error: unknown; traceId: string }[] = [];
  const handle = createRoomsEndpoint({
    rooms,
    identity,
    store,
    authenticate: (request) => {
      const id = request.headers.get('authorization')?.replace('Test ', '');
      return id ? { id } : null;
    },
    directory: async (userIds) =>
      new Map(userIds.flatMap((id) => (NAMES[id] ? [[id, { displayName: NAMES[id] }] as const] : []))),
    onError: (error, traceId) => errors.push({ error, traceId }),
    ...overrides,
  });

  return {
    ...service,
    store,
    errors,
    handle,
    identityOf: (userId: string) => findOrCreateIdentity(store, identity, userId),
    /** A room open from a minute ago for an hour, with people of the host on its roster. */
    async makeRoom(roster: Record<string, Role>, title?: string): Promise<string> {
      const participants = await Promise.all(
        Object.entries(roster).map(async ([userId, role]) => ({
          id: { communicationUserId: await findOrCreateIdentity(store, identity, userId) },
          role,
        })),
      );
      const now = Date.now();
      const room = await rooms.createRoom({
        validFrom: new Date(now - 60_000),
        validUntil: new Date(now + HOUR),
        participants,
      });
      if (title !== undefined) await store.saveRoom({ roomId: room.id, title, ownerId: 'olga' });
      return room.id;
    },
    /** One request; `as` nobody when left out. */
    call(path: string, as?: string, init: RequestInit = {}): Promise<Response> {
      const headers = new Headers(init.headers);
      if (as !== undefined) headers.set('authorization', `Test ${as}`);
      return handle(new Request(`http://host.test${path}`, { ...init, headers }));
    },
  };
}

export type Host = Awaited<ReturnType<typeof startHost>>;
