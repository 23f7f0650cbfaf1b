import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { ServiceError } from '../wire/index.js';
import { signedHosts } from './nodeRequests.js';

/** How strictly signatures are checked. The service does not document how far dates may be off. */
export interface SignatureRules {
  /** How far the date of a request may be from the clock of this machine. */
  dateWindowMinutes: number;
  /** Whether any bearer token is accepted in place of a signature. */
  acceptBearer: boolean;
}

export interface SignedRequest {
  method: string;
  /** Path and query as received: the signature covers them still encoded. */
  url: string;
  headers: IncomingHttpHeaders;
  body: Uint8Array;
}

/**
 * @returns why a request is not signed with the access key, or `undefined` if it is
 * Source: "Sign an HTTP request with HMAC" (`tutorials/hmac-header-tutorial.md`).
 */
export function signatureProblem(
  request: SignedRequest,
  key: Uint8Array,
  now: number,
  { dateWindowMinutes, acceptBearer }: SignatureRules,
): string | undefined {
  const authorization = request.headers.authorization;
  if (authorization === undefined) {
    return 'The request has no Authorization header. Sign it with the access key of the connection string.';
  }
  if (acceptBearer && /^Bearer \S+$/.test(authorization)) return undefined;
  if (authorization.startsWith('Bearer ')) {
    return 'Bearer tokens are not accepted here: use the connection string, or start the emulator with acceptBearer (--accept-bearer).';
  }
  const [, signedHeaders, signature] = /^HMAC-SHA256 SignedHeaders=([^&]+)&Signature=(.+)$/.exec(authorization) ?? [];
  if (signedHeaders === undefined || signature === undefined) {
    return 'The Authorization header is not "HMAC-SHA256 SignedHeaders=...&Signature=...".';
  }

  const names = signedHeaders.toLowerCase().split(';');
  const dateName = names.find((name) => name === 'x-ms-date' || name === 'date');
  if (dateName === undefined || !names.includes('host') || !names.includes('x-ms-content-sha256')) {
    return 'The signature has to cover x-ms-date, host and x-ms-content-sha256.';
  }

  const date = Date.parse(String(request.headers[dateName]));
  if (Number.isNaN(date)) return `The header ${dateName} is missing or is not a date.`;
  if (Math.abs(now - date) > dateWindowMinutes * 60_000) {
    return `The date in ${dateName} is more than ${dateWindowMinutes} minutes away from the emulator's clock. Correct the clock of this machine.`;
  }

  const contentHash = createHash('sha256').update(request.body).digest('base64');
  if (request.headers['x-ms-content-sha256'] !== contentHash) {
    return 'The header x-ms-content-sha256 is not the SHA-256 of the body.';
  }

  const expected = signedHosts(request.headers.host).flatMap((host) => {
    const values = names.map((name) => String(name === 'host' ? host : request.headers[name])).join(';');
    return signableUrls(request.url).map((url) =>
      createHmac('sha256', key).update(`${request.method}\n${url}\n${values}`).digest(),
    );
  });
  const given = Buffer.from(signature, 'base64');
  const matches = expected.some((bytes) => bytes.length === given.length && timingSafeEqual(bytes, given));
  return matches
    ? undefined
    : 'The signature does not match. Use the access key of the connection string that this emulator printed.';
}

/** The JavaScript SDKs sign the query form-encoded, but send it as it was written. */
function signableUrls(url: string): string[] {
  const mark = url.indexOf('?');
  if (mark < 0) return [url];
  return [url, `${url.slice(0, mark)}?${new URLSearchParams(url.slice(mark + 1))}`];
}

/**
 * Rejects requests that are not signed with the access key. Dates are compared with the clock of this machine, not of
 * the emulator, because the SDKs cannot be given another clock.
 */
export function authenticate(key: Uint8Array, rules: SignatureRules): MiddlewareHandler<{ Bindings: HttpBindings }> {
  return async (c, next) => {
    const { method = 'GET', url = '/', headers } = c.env.incoming;
    const body = new Uint8Array(await c.req.arrayBuffer());
    const reason = signatureProblem({ method, url, headers, body }, key, Date.now(), rules);
    if (reason !== undefined) throw new ServiceError(401, 'Unauthorized', reason);
    await next();
  };
}
