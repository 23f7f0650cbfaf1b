import type { MiddlewareHandler } from 'hono';
import { ServiceError } from '../wire/index.js';

/** 4 MiB: enough for a roster of 40,000 people. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;

/**
 * Refuses larger bodies with 413. It runs before the signature check, which needs the whole body in memory: without a limit,
 * anyone could fill the memory without a key. `hono/body-limit` cannot be used: it needs the Node adapter's `Request` as the
 * global one.
 */
export const limitBody: MiddlewareHandler = async (c, next) => {
  if (Number(c.req.header('content-length')) > MAX_BODY_BYTES) throw bodyTooLarge();
  const { url, method, headers, body } = c.req.raw;
  // A chunked body doesn't announce its size.
  if (headers.has('transfer-encoding') && body !== null) {
    c.req.raw = new Request(url, { method, headers, body: await readLimited(body) });
  }
  await next();
};

async function readLimited(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  // Not `for await`: leaving it early would cancel the body, and with it the connection that the refusal needs.
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks);
    size += value.length;
    if (size > MAX_BODY_BYTES) throw bodyTooLarge();
    chunks.push(value);
  }
}

function bodyTooLarge(): ServiceError {
  return new ServiceError(413, 'RequestBodyTooLarge', 'The body of a request may have 4 MiB at most.');
}
