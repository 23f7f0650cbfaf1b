import { createHash, createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { DEVELOPMENT_ACCESS_KEY, type Emulator } from '../src/index.js';

export interface RawRequest {
  method: string;
  /** The target in the request line, byte by byte as latin1; it need not be a path. */
  target: string;
  /** Added after the signed headers, or replaces those with the same name. */
  headers?: [name: string, value: string][];
  body?: Uint8Array;
  /** The signed `Host` header. Default: that of the emulator's address. */
  host?: string;
  /** Disconnects after the last byte without waiting, for a request that may promise more than it contains. */
  hangUp?: boolean;
}

export interface RawAnswer {
  /** The status of the last response, so not 100 Continue; `undefined` if there was none. */
  status: number | undefined;
  /** All of it as latin1: status line, headers, body. */
  text: string;
}

/** A hang rather than slowness: longer than any request to a local server takes. */
const HANG_MS = 10_000;

/**
 * Sends signed bytes over a socket, including some that no HTTP client would send, and reads until the emulator closes.
 * Rejects if nothing arrives for ten seconds.
 */
export function rawRequest(emulator: Pick<Emulator, 'url'>, request: RawRequest): Promise<RawAnswer> {
  const url = new URL(emulator.url);
  const { method, target, headers = [], body, hangUp = false, host = url.host } = request;
  const bytes = Buffer.from(body ?? []);
  const all = new Map([...signedHeaders(host, method, target, bytes), ...headers.map(lowerName)]);
  const lines = [...all].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const head = Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines}\r\n`, 'latin1');
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port: Number(url.port) });
    const chunks: Buffer[] = [];
    socket.setTimeout(HANG_MS, () => socket.destroy(new Error(`No response to ${method} ${target}`)));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => {
      const text = Buffer.concat(chunks).toString('latin1');
      const [, status] = /(?:^|\r\n\r\n)HTTP\/1\.1 ([2-5]\d\d)/.exec(text) ?? [];
      resolve({ status: status === undefined ? undefined : Number(status), text });
    });
    socket.write(Buffer.concat([head, bytes]));
    if (hangUp) socket.end();
  });
}

function lowerName([name, value]: [string, string]): [string, string] {
  return [name.toLowerCase(), value];
}

function signedHeaders(host: string, method: string, target: string, body: Buffer): [string, string][] {
  const date = new Date().toUTCString();
  const contentHash = createHash('sha256').update(body).digest('base64');
  const toSign = `${method}\n${target}\n${date};${host};${contentHash}`;
  const signature = createHmac('sha256', Buffer.from(DEVELOPMENT_ACCESS_KEY, 'base64')).update(toSign).digest('base64');
  return [
    ['host', host],
    ['connection', 'close'],
    ['content-type', 'application/json'],
    ['content-length', String(body.length)],
    ['x-ms-date', date],
    ['x-ms-content-sha256', contentHash],
    ['authorization', `HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=${signature}`],
  ];
}
