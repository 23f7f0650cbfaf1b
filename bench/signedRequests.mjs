import { createHash, createHmac } from 'node:crypto';
import { Agent, request as send } from 'node:http';

const VERSION = 'api-version=2025-03-13';
const CONNECTIONS = 8;

/** A request of the Rooms API that has its signature, to be sent within the 15 minutes that its date is good for. */
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
 * Sends requests over a few connections that stay open, and resolves to their JSON answers in order. Rejects with the
 * first that is refused. A request may be a function, to be signed when it is its turn.
 */
export async function sendAll(emulator, requests, connections = CONNECTIONS) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const answers = [];
  let next = 0;
  const worker = async () => {
    while (next < requests.length) {
      const index = next;
      next += 1;
      const request = requests[index];
      answers[index] = await sendOne(emulator, typeof request === 'function' ? request() : request, agent);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
  return answers;
}

/**
 * Sends requests that were signed before, so that only sending is timed.
 *
 * @returns the answers, and the microseconds that one of them took while the emulator always had the next one
 */
export async function timeAll(emulator, requests) {
  const start = performance.now();
  const answers = await sendAll(emulator, requests);
  return { answers, time: ((performance.now() - start) * 1000) / requests.length };
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
