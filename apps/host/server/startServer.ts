import { mkdirSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { isLoopbackHost } from '@anteroom/contract/connection';
import { startEmulator } from '@anteroom/emulator';
import { type ClosableStore, serviceClients } from '@anteroom/endpoint';
import { toNodeHandler } from '@anteroom/endpoint/node';
import { createPGliteStore } from '@anteroom/endpoint/postgres';
import { createApi, seedDemoRoom } from './api/index.js';
import { bypassProxy, listenOnLoopback, portTaken, takeUpgrade, type Upgrade } from './http/index.js';
import { builtPages, developmentPages } from './pages/index.js';
import { CannotStart, type Settings } from './settings/index.js';

/**
 * Starts everything that the example host needs, and prints its progress. Each step adds to `closing` what has to be closed
 * later, in the order of opening, even if a later step fails; the first one drains the requests. Throws `CannotStart`.
 */
export async function startServer(settings: Settings, closing: (() => Promise<void>)[]): Promise<void> {
  let site: RequestListener = stillStarting;
  let upgrade: Upgrade = () => false;
  const server = createServer((request, response) =>
    isLoopbackHost(request.headers.host) ? site(request, response) : misdirected(request, response),
  );
  server.on('upgrade', (request, socket, head) => takeUpgrade(request, socket, head, upgrade));
  const listening = await listenOnLoopback(server, settings.port, 'PORT');
  closing.push(() => listening.drain());

  // Opened before the emulator, whose file is in the same folder.
  const store = await openStore(settings.dataDir);
  closing.push(() => store.close());

  const connectionString = settings.connectionString ?? (await startOwnEmulator(settings, closing));
  // Tells vite.config.ts on which engine the page's calls run.
  if (settings.connectionString === undefined) process.env.ANTEROOM_EMULATOR = '1';
  else delete process.env.ANTEROOM_EMULATOR;

  const pages = settings.production || settings.pagesDir ? builtPages(settings.pagesDir) : await developmentPages();
  closing.push(() => pages.close());

  bypassProxy(connectionString);
  const service = serviceClients(connectionString);
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
      `The data in ${dataDir ?? 'memory'} could not be opened. Check that ANTEROOM_DATA names a folder of this host, that the folder is writable, and that no other host has it open.`,
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
      // The host's identities and rooms belong to this emulator: neither is useful without the other.
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
  'sign-in: off, every request gets 401. Add your own sign-in to apps/host/server/api/createApi.ts, or set ANTEROOM_SIGN_IN=development for development.';

/** The server listens first, so that a taken port is reported at once. Pages that are opened too early reload after a second. */
const stillStarting: RequestListener = (_, response) => {
  response.writeHead(503, { 'Content-Type': 'text/plain', 'Retry-After': '1', Refresh: '1' }).end('Starting.');
};

const misdirected: RequestListener = (_, response) => {
  const text =
    'This server accepts only names of this machine, such as localhost and 127.0.0.1. Open it by one of these names.';
  response.writeHead(421, { 'Content-Type': 'text/plain', Connection: 'close' }).end(text);
};
