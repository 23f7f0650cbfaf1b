// A host as a separate process, which prints its address on the first line. Reads CONNECTION_STRING and DATABASE_URL. With
// OWN_POOL it uses its own pool, and adds no listeners to it.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeHandler } from '@anteroom/endpoint/node';
import { createPostgresStore } from '@anteroom/endpoint/postgres';
import pg from 'pg';
import { clientsOf, hostOver } from './startHost.js';

const { CONNECTION_STRING = '', DATABASE_URL = '', OWN_POOL, CONNECT_TIMEOUT_MS } = process.env;
const source = OWN_POOL
  ? { pool: new pg.Pool({ connectionString: DATABASE_URL }) }
  : { connectionString: DATABASE_URL };
const connectTimeoutMs = CONNECT_TIMEOUT_MS ? Number(CONNECT_TIMEOUT_MS) : undefined;
const store = await createPostgresStore({ ...source, connectTimeoutMs });
const { handle } = hostOver(clientsOf(CONNECTION_STRING), store);
const server = createServer(toNodeHandler(handle)).listen(0, '127.0.0.1');
await once(server, 'listening');
console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
