import type { Role } from '@anteroom/contract';
import { type EmulatorOptions, startEmulator } from '@anteroom/emulator';
import {
  type AuditEvent,
  createMemoryStore,
  createRoomsEndpoint,
  type EndpointStore,
  findOrCreateIdentity,
  type RoomsEndpointOptions,
  type StoredRoom,
  serviceClients,
} from '@anteroom/endpoint';
import type { RoomsClientOptions } from '@azure/communication-rooms';

type PipelinePolicy = NonNullable<RoomsClientOptions['additionalPolicies']>[number]['policy'];

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

const NAMES: Record<string, string> = {
  ada: 'Ada Lovelace',
  ben: 'Ben Nevis',
  cleo: 'Cleo de Nile',
  dot: 'Dot Matrix',
  eve: 'Eve Moneypenny',
  olga: 'Olga Petrova',
};

/** May create rooms. `olga` owns those of `makeRoom`. */
const ORGANIZERS = ['olga', 'otto'];

/** A local service, its SDK clients, and a record of their requests. */
export async function startService(emulatorOptions: EmulatorOptions = {}) {
  const emulator = await startEmulator({ port: 0, ...emulatorOptions });
  return { emulator, ...clientsOf(emulator.connectionString), close: () => emulator.close() };
}

/** The SDK clients of a running service, and a record of their requests. */
export function clientsOf(connectionString: string) {
  const requests: { method: string; path: string }[] = [];
  const record: PipelinePolicy = {
    name: 'record',
    sendRequest: (request, next) => {
      requests.push({ method: request.method, path: decodeURIComponent(new URL(request.url).pathname) });
      return next(request);
    },
  };
  const options: RoomsClientOptions = {
    additionalPolicies: [{ policy: record, position: 'perRetry' }],
    retryOptions: { retryDelayInMs: 1, maxRetryDelayInMs: 5 },
  };
  return { ...serviceClients(connectionString, options), requests };
}

export type Service = Awaited<ReturnType<typeof startService>>;
export type Overrides = Partial<
  Omit<RoomsEndpointOptions, 'service' | 'rooms' | 'identity' | 'connectionString' | 'store'>
>;

/** A host over a running service: the endpoint as a product mounts it, with the SDKs' own clients. */
export function hostOver<Clients extends ReturnType<typeof clientsOf>>(
  service: Clients,
  store: EndpointStore,
  overrides: Overrides = {},
) {
  const { rooms, identity } = service;
  const errors: { error: unknown; traceId: string }[] = [];
  const audited: AuditEvent[] = [];
  const handle = createRoomsEndpoint({
    rooms,
    identity,
    store,
    authenticate: (request) => {
      const id = request.headers.get('authorization')?.replace('Test ', '');
      return id ? { id, isOrganizer: ORGANIZERS.includes(id) } : null;
    },
    directory: async (userIds) =>
      new Map(userIds.flatMap((id) => (NAMES[id] ? [[id, { displayName: NAMES[id] }] as const] : []))),
    onError: (error, traceId) => errors.push({ error, traceId }),
    onAudit: (event) => {
      audited.push(event);
    },
    rateLimits: false,
    // A busy machine may take longer than the default.
    requestTimeoutMs: 60_000,
    ...overrides,
  });

  return {
    ...service,
    store,
    errors,
    audited,
    handle,
    identityOf: (userId: string) => findOrCreateIdentity(store, identity, userId),
    /** Creates a room of olga's that opened a minute ago and closes in an hour, with users of the host on its roster. */
    async makeRoom(roster: Record<string, Role>, kept: Partial<StoredRoom> = {}): Promise<string> {
      const { roomId, members, window } = await makeServiceRoom(service, store, roster);
      await store.addRoom(
        { roomId, title: 'Room', ownerId: 'olga', knocking: false, metadata: {}, ...window, ...kept },
        members,
      );
      return roomId;
    },
    /** Creates a room without the endpoint, which is not in the store. */
    makeRoomElsewhere: async (roster: Record<string, Role>) => (await makeServiceRoom(service, store, roster)).roomId,
    /** Sends one request, without a sign-in if `as` is left out. `json` is sent as a JSON body. */
    call(path: string, as?: string, { json, ...init }: RequestInit & { json?: unknown } = {}): Promise<Response> {
      const headers = new Headers(init.headers);
      if (as !== undefined) headers.set('authorization', `Test ${as}`);
      if (json !== undefined) headers.set('content-type', 'application/json');
      const body = json === undefined ? init.body : JSON.stringify(json);
      return handle(new Request(`http://host.test${path}`, { ...init, headers, ...(body != null && { body }) }));
    },
  };
}

async function makeServiceRoom(
  { rooms, identity }: ReturnType<typeof clientsOf>,
  store: EndpointStore,
  roster: Record<string, Role>,
) {
  const members = new Map<string, Role>();
  await Promise.all(
    Object.entries(roster).map(async ([userId, role]) =>
      members.set(await findOrCreateIdentity(store, identity, userId), role),
    ),
  );
  const now = Date.now();
  const room = await rooms.createRoom({
    validFrom: new Date(now - MINUTE),
    validUntil: new Date(now + HOUR),
    participants: [...members].map(([communicationUserId, role]) => ({ id: { communicationUserId }, role })),
  });
  const window = {
    validFrom: room.validFrom.getTime(),
    validUntil: room.validUntil.getTime(),
    pstnDialOutEnabled: room.pstnDialOutEnabled,
  };
  return { roomId: room.id, members, window };
}

/** A host with its own service and store. */
export async function startHost(overrides: Overrides = {}) {
  return hostOver(await startService(), createMemoryStore(), overrides);
}

export type Host = Awaited<ReturnType<typeof startHost>>;
