import { createHash, createHmac } from 'node:crypto';
import { Agent, request as send } from 'node:http';

const VERSION = 'api-version=2025-03-13';
const CONNECTIONS = 8;

/** A signed request of the Rooms API. It must be sent within 15 minutes, while its date is valid. */
export function signed({ endpoint, accessKey }, method, resource, content) {
  const path = resource.includes('api-version=') ? resource : `${resource}?${VERSION}`;
  const body = content === undefined ? '' : JSON.stringify(content);
  const { host } = new URL(endpoint);
  const date = new Date().toUTCString();
  const contentHash = createHash('sha256').update(body).digest('base64');
  const signature = createHmac('sha256', Buffer.from(accessKey, 'base64'))
    .update(`${method}\n${path}\n${date};${host};${contentHash}`)
    .digest('base64');
  const headers = {
    host,
    'content-type': 'application/json',
    'x-ms-date': date,
    'x-ms-content-sha256': contentHash,
    authorization: `HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=${signature}`,
  };
  return { method, path, body, headers };
}

/**
 * Sends requests over a few keep-alive connections, and resolves to their JSON responses in order. Rejects with the first
 * failure. A request may be a function, which is then called just before it is sent.
 */
export async function sendAll(emulator, requests, connections = CONNECTIONS) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const responses = [];
  let next = 0;
  const worker = async () => {
    while (next < requests.length) {
      const index = next;
      next += 1;
      const request = requests[index];
      responses[index] = await sendOne(emulator, typeof request === 'function' ? request() : request, agent);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
  return responses;
}

/**
 * Sends signed requests, so that only the sending is timed.
 *
 * @returns the responses, and the microseconds per request while the emulator always had another one waiting
 */
export async function timeAll(emulator, requests) {
  const start = performance.now();
  const responses = await sendAll(emulator, requests);
  return { responses, time: ((performance.now() - start) * 1000) / requests.length };
}

function sendOne({ endpoint }, { method, path, body, headers }, agent) {
  return new Promise((resolve, reject) => {
    const outgoing = send(`${endpoint}${path}`, { method, headers, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('error', reject).on('end', () => {
        if (response.statusCode >= 300) reject(new Error(`${method} ${path}: ${response.statusCode} ${text}`));
        else resolve(text === '' ? undefined : JSON.parse(text));
      });
    });
    outgoing.on('error', reject).end(body);
  });
}
