import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AnteroomError } from '@anteroom/contract';
import { afterEach } from 'vitest';

let server: Server | undefined;

/** Stops the endpoint of `serve`. Each test ends with this. */
export async function stopServing(): Promise<void> {
  server?.closeAllConnections();
  await new Promise((closed) => (server ? server.close(closed) : closed(undefined)));
  server = undefined;
}

afterEach(stopServing);

/** Starts a real endpoint on loopback and returns its URL. */
export async function serve(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((listening) => started.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/api/anteroom`;
}

export function reply(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
}

/** The error that a promise rejects with. */
export async function failure(promise: Promise<unknown>): Promise<AnteroomError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof AnteroomError) return error;
  throw new Error(`expected an AnteroomError, got ${String(error)}`);
}
