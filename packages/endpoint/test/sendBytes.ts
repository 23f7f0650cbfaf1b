import { connect } from 'node:net';

export interface SentBytes {
  /** The target of the request line, as latin1 bytes. It need not be a path. */
  target: string;
  method: string;
  headers: readonly (readonly [name: string, value: string])[];
  body?: Uint8Array | undefined;
}

/** A request to a local server never takes this long, so it is a hang. */
const HANG_MS = 30_000;

/**
 * Sends bytes over a socket, including requests that no HTTP client would send, and reads until the server closes. The
 * status is `undefined` if it closes without a response.
 */
export function sendBytes(port: number, request: SentBytes): Promise<{ status: number | undefined; body: string }> {
  const { method, target, headers, body = new Uint8Array() } = request;
  const all = [['host', 'host.test'], ['connection', 'close'], ['content-length', String(body.length)], ...headers];
  const lines = all.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port });
    const chunks: Buffer[] = [];
    socket.setTimeout(HANG_MS, () => socket.destroy(new Error(`No answer to ${method} ${target}`)));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => {
      const text = Buffer.concat(chunks).toString();
      const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(text) ?? [];
      resolve({ status: status === undefined ? undefined : Number(status), body: text.split('\r\n\r\n')[1] ?? '' });
    });
    socket.write(Buffer.concat([Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines}\r\n`, 'latin1'), body]));
  });
}
