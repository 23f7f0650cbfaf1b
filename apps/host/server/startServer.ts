import { mkdirSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { startEmulator } from '@anteroom/emulator';
import type { ClosableStore } from '@anteroom/endpoint';
import { toNodeHandler } from '@anteroom/endpoint/node';
import { createPGliteStore } from '@anteroom/endpoint/postgres';
import { connect } from './api/connect.js';
import { createApi } from './api/createApi.js';
import { seedDemoRoom } from './api/seedDemoRoom.js';
import { isLoopback } from './http/isLoopback.js';
import { listenOnLoopback, portTaken } from './http/listenOnLoopback.js';
import { takeUpgrade, type Upgrade } from './http/takeUpgrade.js';
import { builtPages } from './pages/builtPages.js';
import { developmentPages } from './pages/developmentPages.js';
import { CannotStart } from './settings/CannotStart.js';
import type { Settings } from './settings/settings.js';

/**
 * Starts everything that the example host needs, and says so on the way. `closing` is given what to close, in the order of
 * opening, also when a later step fails; the first drains the requests. Throws `CannotStart`.
 */
export async function startServer(settings: Settings, closing: (() => Promise<void>)[]): Promise<void> {
  let site: RequestListener = stillStarting;
  let upgrade: Upgrade = () => false;
  const server = createServer((request, response) =>
    isLoopback(request.headers.host) ? site(request, response) : misdirected(request, response),
  );
  server.on('upgrade', (request, socket, head) => takeUpgrade(request, socket, head, upgrade));
  const listening = await listenOnLoopback(server, settings.port, 'PORT');
  closing.push(() => listening.drain());

  // Before the emulator, whose file is kept in the same folder.
  const store = await openStore(settings.dataDir);
  closing.push(() => store.close());

  const connectionString = settings.connectionString ?? (await startOwnEmulator(settings, closing));
  // Read by vite.config.ts: which engine the page's calls run on.
  if (settings.connectionString === undefined) process.env.ANTEROOM_EMULATOR = '1';
  else delete process.env.ANTEROOM_EMULATOR;

  const pages = settings.production ? builtPages() : await developmentPages();
  closing.push(() => pages.close());

  const service = connect(connectionString);
  const demoRoomId = await seedDemoRoom(service, store);
  const api = toNodeHandler(
    createApi({ ...service, store, demoRoomId, developmentSignIn: settings.developmentSignIn }),
  );
  site = (request, response) => {
    if (request.url?.startsWith('/api/')) void api(request, response);
    else pages.handle(request, response);
  };
  upgrade = pages.upgrade;

  const origin = `http://localhost:${listening.port}/`;
  await pages.warmUp(origin);
  if (!settings.developmentSignIn) console.log(SIGN_IN_OFF);
  console.log(`ready: ${origin}`);
}

async function openStore(dataDir: string | undefined): Promise<ClosableStore> {
  try {
    if (dataDir === undefined) return await createPGliteStore();
    const folder = join(dataDir, 'endpoint');
    mkdirSync(folder, { recursive: true });
    return await createPGliteStore({ dataDir: folder });
  } catch (cause) {
    throw new CannotStart(
      `The data in ${dataDir ?? 'memory'} could not be opened. Check that ANTEROOM_DATA names a folder of this host, that it may be written, and that no other host has it open.`,
      { cause },
    );
  }
}

async function startOwnEmulator(settings: Settings, closing: (() => Promise<void>)[]): Promise<string> {
  const { emulatorPort: port, dataDir } = settings;
  try {
    const emulator = await startEmulator({
      port,
      log: (line) => console.log(line),
      // The host's identities and rooms are those of this emulator: one is of no use without the other.
      ...(dataDir !== undefined && { stateFile: join(dataDir, 'emulator.json') }),
    });
    closing.push(() => emulator.close());
    console.log(`emulator: ${emulator.url}`);
    return emulator.connectionString;
  } catch (error) {
    throw portTaken(error, port, 'EMULATOR_PORT');
  }
}

const SIGN_IN_OFF =
  'sign-in: off, everybody gets 401. Put your own into apps/host/server/api/createApi.ts, or set ANTEROOM_SIGN_IN=development to develop.';

/** The port is taken first, so that a taken one is told at once; who is faster than the rest comes back in a second. */
const stillStarting: RequestListener = (_, response) => {
  response.writeHead(503, { 'Content-Type': 'text/plain', 'Retry-After': '1', Refresh: '1' }).end('Starting.');
};

const misdirected: RequestListener = (_, response) => {
  const text = 'This server answers to localhost, 127.0.0.1 and [::1] only: open it by one of these names.';
  response.writeHead(421, { 'Content-Type': 'text/plain', Connection: 'close' }).end(text);
};
