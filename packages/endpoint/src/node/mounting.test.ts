import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMemoryStore } from '@anteroom/endpoint';
import express from 'express';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Host, hostOver, type Service, startService } from '../../test/startHost.js';
import { toNodeHandler } from './toNodeHandler.js';

let service: Service;
let host: Host;
let atRoot: Host;
beforeAll(async () => {
  service = await startService();
  const store = createMemoryStore();
  host = hostOver(service, store, { basePath: '/anteroom/v1' });
  atRoot = hostOver(service, store);
});
afterAll(() => service.close());

type Send = (path: string, init: RequestInit) => Promise<Response>;

/** The whole life of a room through a mounted endpoint: created, read, changed, joined, deleted. */
async function goTheWholeWay(send: Send): Promise<void> {
  const call = (method: string, path: string, as: string, json?: unknown) =>
    send(`/anteroom/v1${path}`, {
      method,
      headers: { authorization: `Test ${as}`, ...(json !== undefined && { 'content-type': 'application/json' }) },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    });
  const made = await call('POST', '/rooms', 'olga', {
    title: 'Mounted',
    participants: [{ userId: 'ada', role: 'Presenter' }],
  });
  expect(made.status).toBe(201);
  const { id } = await made.json();
  expect(new URL(made.headers.get('location') ?? '', 'http://x/anteroom/v1/rooms').pathname).toBe(
    `/anteroom/v1/rooms/${id}`,
  );
  const read = await call('GET', `/rooms/${id}`, 'ada');
  expect(await read.json()).toMatchObject({ title: 'Mounted', me: { role: 'Presenter' } });
  const changed = await call('PATCH', `/rooms/${id}/participants`, 'ada', {
    participants: [{ userId: 'ben', role: 'Attendee' }],
  });
  expect((await changed.json()).items).toHaveLength(2);
  expect((await call('POST', `/rooms/${id}/token`, 'ben')).status).toBe(200);
  expect((await call('DELETE', `/rooms/${id}`, 'olga')).status).toBe(204);
  expect((await call('GET', `/rooms/${id}`, 'ada')).status).toBe(404);
  expect((await send('/anteroom/v1/rooms', { method: 'GET' })).status).toBe(401);
}

async function served(listener: RequestListener): Promise<{ send: Send; url: string; close: () => Promise<void> }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    send: (path, init) => fetch(`${url}${path}`, init),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

test('on Node’s own http server', async () => {
  const server = await served(toNodeHandler(host.handle));
  try {
    await goTheWholeWay(server.send);
  } finally {
    await server.close();
  }
});

test('in Express, which removes its mount path from the address', async () => {
  const app = express();
  app.use('/anteroom/v1', toNodeHandler(atRoot.handle));
  const server = await served(app);
  try {
    await goTheWholeWay(server.send);
  } finally {
    await server.close();
  }
});

test('in Hono', async () => {
  const app = new Hono();
  app.all('/anteroom/v1/*', (c) => host.handle(c.req.raw));
  await goTheWholeWay(async (path, init) => app.request(path, init));
});

test('as a route handler of Next.js: one function for every method', async () => {
  // app/anteroom/v1/[...path]/route.ts
  const route: Record<string, (request: Request) => Promise<Response>> = {
    GET: host.handle,
    POST: host.handle,
    PATCH: host.handle,
    DELETE: host.handle,
  };
  await goTheWholeWay(async (path, init) => {
    const request = new Request(`http://next.test${path}`, init);
    return (await route[request.method]?.(request)) ?? new Response(null, { status: 405 });
  });
});

test('a body that arrives in pieces over a socket is counted while it arrives', async () => {
  const roomId = await host.makeRoom({ ada: 'Presenter' });
  const server = await served(toNodeHandler(host.handle));
  try {
    const patch = (text: string) =>
      fetch(`${server.url}/anteroom/v1/rooms/${roomId}/participants`, {
        method: 'PATCH',
        headers: { authorization: 'Test ada', 'content-type': 'application/json' },
        body: new Blob([text]).stream(),
        duplex: 'half',
      } as RequestInit);
    expect((await patch(JSON.stringify({ participants: [{ userId: 'ben', role: 'Attendee' }] }))).status).toBe(200);
    expect((await patch(`{"a":"${'x'.repeat(300_000)}"}`)).status).toBe(413);
  } finally {
    await server.close();
  }
});
