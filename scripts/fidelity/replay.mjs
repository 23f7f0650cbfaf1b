// Sends the recorded requests to an emulator, and compares its answers with the recorded ones.
import { createHash, createHmac, randomUUID } from 'node:crypto';
import { request as httpsRequest } from 'node:https';
import { differences } from './matches.mjs';

const IDENTITIES = '/identities?api-version=2023-10-01';
const CUSTOMERS = '/identities?api-version=2025-03-02-preview';
const ROOMS = '2025-03-13';

/**
 * How an emulator with https is reached.
 *
 * @typedef {object} Target
 * @property {string} url without a slash at the end
 * @property {string} accessKey
 * @property {string} certificate PEM
 */

/**
 * Replays a recording in an emulator that is reset before. Resolves to the differences, one line each.
 *
 * @param {import('./recordings.mjs').Recording} recording
 * @param {Target} target
 * @returns {Promise<string[]>}
 */
export async function replay(recording, target) {
  const { request, version, given = {}, before = [], status, answer, headers = {} } = recording;
  const ids = {};
  const versioned = ([method, path, body]) => [
    method,
    `${fill(path, ids, encodeURIComponent)}?api-version=${version}`,
    fill(body, ids),
  ];
  await mustSend(target, 'POST', '/_emulator/reset');
  try {
    for (const [name, kind] of Object.entries(given)) ids[name] = await MAKERS[kind](target);
    for (const step of before) await mustSend(target, ...versioned(step));
  } catch (error) {
    if (error instanceof UnexpectedRefusal) return [error.message];
    throw error;
  }
  const response = await send(target, ...versioned(request));
  if (response.status !== status) return [`status is ${response.status} instead of ${status}, ${said(response)}`];
  return [
    ...differences(response.body, fill(answer, ids), 'body'),
    ...Object.entries(headers).flatMap(([name, expected]) =>
      differences(response.headers[name] ?? null, expected, `header ${name}`),
    ),
  ];
}

/** A request that prepares a recording was refused. */
class UnexpectedRefusal extends Error {}

function said({ body }) {
  return body === undefined ? 'with no body' : `with ${JSON.stringify(body)}`;
}

/** Creates what a recording is given, and resolves to its id. */
const MAKERS = {
  room: async (target) => (await mustSend(target, 'POST', `/rooms?api-version=${ROOMS}`, {})).body.id,
  'deleted room': async (target) => {
    const id = await MAKERS.room(target);
    await mustSend(target, 'DELETE', `/rooms/${id}?api-version=${ROOMS}`);
    return id;
  },
  identity: async (target) => (await mustSend(target, 'POST', IDENTITIES)).body.identity.id,
  customer: async (target) => (await mustSend(target, 'POST', CUSTOMERS, { customId: 'customer' })).body.identity.id,
};

/** A copy of a value with each `{name}` in its texts and keys replaced by the id of that name. */
function fill(value, ids, encode = (id) => id) {
  if (typeof value === 'string') {
    return value.replace(/\{(\w+)\}/g, (whole, name) => (name in ids ? encode(ids[name]) : whole));
  }
  if (Array.isArray(value)) return value.map((entry) => fill(entry, ids, encode));
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [fill(key, ids, encode), fill(entry, ids, encode)]),
  );
}

async function mustSend(target, method, path, body) {
  const response = await send(target, method, path, body);
  if (response.status < 300) return response;
  throw new UnexpectedRefusal(`${method} ${path} before it is ${response.status}, ${said(response)}`);
}

/** What every SDK sends when it creates a room. */
function repeatability(date) {
  return { 'repeatability-request-id': randomUUID(), 'repeatability-first-sent': date };
}

/** Sends a signed request. `body` of the response is `undefined` if it is empty, and a text if it isn't JSON. */
function send({ url, accessKey, certificate }, method, path, body) {
  const text = body === undefined ? '' : JSON.stringify(body);
  const date = new Date().toUTCString();
  const contentHash = createHash('sha256').update(text).digest('base64');
  const toSign = `${method}\n${path}\n${date};${new URL(url).host};${contentHash}`;
  const signature = createHmac('sha256', Buffer.from(accessKey, 'base64')).update(toSign).digest('base64');
  const headers = {
    'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json',
    ...(method === 'POST' && path.startsWith('/rooms?') ? repeatability(date) : {}),
    'content-length': Buffer.byteLength(text),
    'x-ms-date': date,
    'x-ms-content-sha256': contentHash,
    authorization: `HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=${signature}`,
  };
  return new Promise((resolve, reject) => {
    const request = httpsRequest(`${url}${path}`, { method, headers, ca: certificate }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status, headers } = response;
        resolve({ status, headers, body: parsed(Buffer.concat(chunks).toString()) });
      });
    });
    request.on('error', reject);
    request.end(text);
  });
}

function parsed(text) {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
