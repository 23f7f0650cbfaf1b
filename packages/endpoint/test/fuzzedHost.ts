// A host for a fuzzer, as a separate process: the endpoint as a product mounts it, over the emulator and PGlite. It prints its
// address on the first line.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeHandler } from '@anteroom/endpoint/node';
import { createPGliteStore } from '@anteroom/endpoint/postgres';
import { hostOver, startService } from './startHost.js';

const BASE_PATH = '/anteroom/v1';

const service = await startService();
const host = hostOver(service, await createPGliteStore(), { basePath: BASE_PATH });
const server = createServer(toNodeHandler(host.handle)).listen(0, '127.0.0.1');
await once(server, 'listening');
console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE_PATH}`);
