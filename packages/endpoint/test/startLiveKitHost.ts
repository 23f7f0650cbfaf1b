import { type Role, RoomTokenSchema } from '@anteroom/contract';
import {
  type AuditEvent,
  createMemoryStore,
  createRoomsEndpoint,
  type EndpointStore,
  type RoomsEndpointOptions,
} from '@anteroom/endpoint';
import { type LiveKitOptions, livekitService } from '@anteroom/endpoint/livekit';
import { dispose, Room } from '@livekit/rtc-node';
import { RoomServiceClient } from 'livekit-server-sdk';
import * as v from 'valibot';
import { findLiveKit } from '../../../scripts/livekit/findLiveKit.mjs';
import { startLiveKit } from '../../../scripts/livekit/startLiveKit.mjs';

const { LIVEKIT_URL, LIVEKIT_API_KEY, LIVEKIT_API_SECRET } = process.env;
const isNamed = Boolean(LIVEKIT_URL && LIVEKIT_API_KEY && LIVEKIT_API_SECRET);

/** Why no LiveKit server can be had on this machine; `undefined` if one can. */
export const noLiveKit: string | undefined = isNamed ? undefined : (await findLiveKit()).reason;

/** The end of a test's name. */
export const onLiveKit = noLiveKit === undefined ? 'on LiveKit' : `on LiveKit: skipped, ${noLiveKit}`;

export type LiveKitServer = Awaited<ReturnType<typeof startLiveKit>>;

export interface LiveKitHostOptions {
  store?: EndpointStore;
  livekit?: Partial<LiveKitOptions>;
  endpoint?: Partial<Omit<RoomsEndpointOptions, 'store' | 'service' | 'connectionString' | 'rooms' | 'identity'>>;
}

const NAMES: Record<string, string> = {
  ada: 'Ada Lovelace',
  ben: 'Ben Nevis',
  cleo: 'Cleo de Nile',
  dot: 'Dot Matrix',
};

/** A host over a running LiveKit server: the endpoint as a product mounts it. */
export function liveKitHost({ url, apiKey, apiSecret }: LiveKitServer, options: LiveKitHostOptions = {}) {
  const { store = createMemoryStore() } = options;
  const audited: AuditEvent[] = [];
  const errors: unknown[] = [];
  const service = livekitService({ url, apiKey, apiSecret, ...options.livekit });
  const handle = createRoomsEndpoint({
    service,
    store,
    authenticate: (request) => {
      const id = request.headers.get('authorization')?.replace('Test ', '');
      return id ? { id, isOrganizer: id === 'olga' } : null;
    },
    directory: async (userIds) =>
      new Map(userIds.flatMap((id) => (NAMES[id] ? [[id, { displayName: NAMES[id] }] as const] : []))),
    onAudit: (event) => {
      audited.push(event);
    },
    onError: (error) => errors.push(error),
    rateLimits: false,
    // A busy machine may take longer than the default.
    requestTimeoutMs: 60_000,
    ...options.endpoint,
  });
  const rooms: Room[] = [];

  const call = (path: string, as: string, method = 'GET', json?: unknown): Promise<Response> =>
    handle(
      new Request(`http://host.test${path}`, {
        method,
        headers: { authorization: `Test ${as}`, ...(json !== undefined && { 'content-type': 'application/json' }) },
        ...(json !== undefined && { body: JSON.stringify(json) }),
      }),
    );

  const tokenFor = async (roomId: string, as: string) => {
    const response = await call(`/rooms/${roomId}/token`, as, 'POST');
    return v.parse(RoomTokenSchema, await response.json());
  };

  /** Joins with a token, as a browser does. */
  const joinWith = async (token: string) => {
    const room = new Room();
    rooms.push(room);
    const ended = new Promise<number>((resolve) => room.on('disconnected', (reason) => resolve(reason)));
    await room.connect(url, token, { autoSubscribe: true, dynacast: false });
    return Object.assign(room, { ended });
  };

  return {
    store,
    audited,
    errors,
    handle,
    call,
    tokenFor,
    joinWith,
    api: new RoomServiceClient(url.replace(/^ws/, 'http'), apiKey, apiSecret),
    /** Creates a room of olga's through the endpoint. */
    async makeRoom(roster: Record<string, Role>, more: object = {}): Promise<string> {
      const now = Date.now();
      const response = await call('/rooms', 'olga', 'POST', {
        title: 'Room',
        validFrom: new Date(now - 60_000).toISOString(),
        validUntil: new Date(now + 3_600_000).toISOString(),
        participants: Object.entries(roster).map(([userId, role]) => ({ userId, role })),
        ...more,
      });
      return v.parse(v.object({ id: v.string() }), await response.json()).id;
    },
    join: async (roomId: string, as: string) => joinWith((await tokenFor(roomId, as)).token),
    act: (roomId: string, as: string, action: object) => call(`/rooms/${roomId}/call/actions`, as, 'POST', action),
    setRole: (roomId: string, userId: string, role: Role | null) =>
      call(`/rooms/${roomId}/participants`, 'olga', 'PATCH', { participants: [{ userId, role }] }),
    identityOf: async (userId: string) => (await store.identitiesOf([userId])).get(userId) ?? '',
    /** Leaves every call. */
    leaveAll: async () => {
      await Promise.all(rooms.splice(0).map((room) => room.disconnect().catch(() => undefined)));
    },
  };
}

export type LiveKitHost = ReturnType<typeof liveKitHost>;

/** Starts a LiveKit server for the tests of one file. */
export const startServer = (options?: Parameters<typeof startLiveKit>[0]): Promise<LiveKitServer> =>
  startLiveKit(options);

/** Ends what the tests' participants leave in this process. */
export const disposeClients = (): Promise<void> => dispose();
