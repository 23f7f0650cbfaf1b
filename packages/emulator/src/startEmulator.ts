import { once } from 'node:events';
import { getRequestListener } from '@hono/node-server';
import { accessKeyBytes, DEVELOPMENT_ACCESS_KEY } from './accessKey.js';
import { admission } from './admission.js';
import { CallRegistry, type CallSummary } from './CallRegistry.js';
import { emulatorApp } from './emulatorApp.js';
import { IdentityStore } from './IdentityStore.js';
import { listen } from './listen.js';
import { allowedHosts } from './localHost.js';
import { RoomStore } from './RoomStore.js';
import { signallingServer } from './signallingServer.js';
import { UserTokens } from './UserTokens.js';

export interface EmulatorOptions {
  /** TCP port; 0 takes any free one. Default 7070. */
  port?: number;
  /** Address to listen at. Default `127.0.0.1`, which here means `::1` too, so that `localhost` works everywhere. */
  host?: string;
  /** The resource's access key, base64. Default `DEVELOPMENT_ACCESS_KEY`. */
  accessKey?: string;
  /** What time it is for rooms and tokens, in milliseconds since 1970. Default `Date.now`. */
  clock?: () => number;
  /** Milliseconds between two pings of a signalling socket; two missed pongs end it. Default 2000. */
  heartbeatMs?: number;
  /** Is given one line for each media request that a role did not allow, and for each failure of the emulator. */
  log?: (line: string) => void;
}

export interface Emulator {
  /** `http://localhost:PORT`, with no slash at the end. */
  readonly url: string;
  /** For `new RoomsClient(connectionString, { allowInsecureConnection: true })` and its like. */
  readonly connectionString: string;
  /** The calls that are running now. */
  calls(): CallSummary[];
  /** Drops all connections and frees the port. Everything that was stored is gone. */
  close(): Promise<void>;
}

/**
 * Starts a local Azure Communication Services resource: Rooms and Identity over REST, and call signalling.
 *
 * Rejects with an `Error` of code `EADDRINUSE` when the port is taken, and with an `Error` for an access key that is not
 * base64.
 *
 * @example
 * const emulator = await startEmulator({ port: 0 });
 * const rooms = new RoomsClient(emulator.connectionString, { allowInsecureConnection: true });
 * await emulator.close();
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 7070, host = '127.0.0.1', accessKey = DEVELOPMENT_ACCESS_KEY, heartbeatMs = 2000 } = options;
  const { clock = Date.now, log = () => {} } = options;

  const key = accessKeyBytes(accessKey);
  const rooms = new RoomStore(clock);
  const identities = new IdentityStore();
  const tokens = new UserTokens(key, identities, clock);
  const calls = new CallRegistry(rooms, identities, log);
  const isAllowedHost = allowedHosts(host);
  const app = emulatorApp({ key, clock, log, rooms, identities, tokens, calls, isAllowedHost });

  // The emulator often runs inside somebody's test process: its globals are not ours to replace.
  const onRequest = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const listening = await listen(host, port, onRequest);
  const signalling = signallingServer({ admit: admission(tokens, rooms, clock), calls }, heartbeatMs, isAllowedHost);
  for (const server of listening.servers) server.on('upgrade', signalling.upgrade);

  const url = `http://${advertisedHost(host)}:${listening.port}`;
  return {
    url,
    connectionString: `endpoint=${url}/;accesskey=${accessKey}`,
    calls: () => calls.summaries(),
    async close() {
      signalling.close();
      await Promise.all(
        listening.servers
          .filter((server) => server.listening)
          .map((server) => {
            const closed = once(server, 'close');
            server.close();
            server.closeAllConnections();
            return closed;
          }),
      );
    },
  };
}

function advertisedHost(host: string): string {
  if (['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
