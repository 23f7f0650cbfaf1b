// Takes a room from creation to deletion over real HTTP, with the headers that a browser sends.
import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/**
 * @param server `base` is the URL that requests are sent to. `host` is the host name in the browser, if it differs. `slash`
 *   says whether paths end with a slash.
 */
export async function runRoomLifecycle({ base, host, slash = false }) {
  const address = new URL(base);
  const site = host === undefined ? address.origin : `${address.protocol}//${host}`;
  const send = (method, path, person, body, headers = {}) =>
    exchange(new URL(`${base}${path}${slash ? '/' : ''}`), method, body, {
      host: host ?? address.host,
      cookie: `person=${person}`,
      accept: 'application/json',
      'accept-encoding': 'gzip, deflate, br',
      'user-agent': 'Mozilla/5.0',
      'sec-fetch-dest': 'empty',
      'sec-fetch-mode': 'cors',
      'sec-fetch-site': 'same-origin',
      referer: `${site}/`,
      ...(method !== 'GET' && { origin: site }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    });

  const made = await send('POST', '/rooms', 'olga', {
    title: 'Consultation',
    knocking: true,
    participants: [{ userId: 'ada', role: 'Presenter' }],
  });
  expectStatus('create', made, 201);
  const room = `/rooms/${made.body.id}`;
  const location = new URL(made.headers.location, `${site}${address.pathname}/rooms${slash ? '/' : ''}`);
  assert.equal(location.pathname.replace(/\/$/, ''), `${address.pathname}${room}`, 'Location is the URL of the room');

  const read = await send('GET', room, 'ada');
  expectStatus('read', read, 200);
  expectStatus('read again', await send('GET', room, 'ada', undefined, { 'if-none-match': read.headers.etag }), 304);
  expectStatus('change', await send('PATCH', room, 'olga', { title: 'Changed' }), 200);
  assert.equal((await send('GET', room, 'ada')).body.title, 'Changed', 'the update was stored');
  const foreign = await send('PATCH', room, 'olga', { title: 'Forged' }, { origin: 'https://evil.example' });
  expectStatus('change by another site', foreign, 403);
  const invite = { participants: [{ userId: 'ben', role: 'Attendee' }] };
  expectStatus('invite', await send('PATCH', `${room}/participants`, 'ada', invite), 200);

  const knock = await send('POST', `${room}/knocks`, 'eve', { note: 'the interpreter' });
  expectStatus('knock', knock, 201);
  const queue = await send('GET', `${room}/knocks`, 'ada');
  assert.equal(queue.body.items[0]?.note, 'the interpreter', 'the queue shows the note');
  const admission = { action: 'admit', role: 'Attendee' };
  expectStatus('admit', await send('PATCH', `${room}/knocks/${knock.body.id}`, 'ada', admission), 200);
  const token = await send('POST', `${room}/token`, 'eve');
  expectStatus('token', token, 200);
  assert.equal(token.body.role, 'Attendee', 'the token response has the role');

  const leave = { participants: [{ userId: 'eve', role: null }] };
  expectStatus('leave', await send('PATCH', `${room}/participants`, 'ada', leave), 200);
  expectStatus('token after leaving', await send('POST', `${room}/token`, 'eve'), 403);
  expectStatus('delete', await send('DELETE', room, 'olga'), 204);
  expectStatus('read when deleted', await send('GET', room, 'ada'), 404);
}

function expectStatus(step, { status, text }, expected) {
  assert.equal(status, expected, `${step}: status ${status}, expected ${expected}: ${text.slice(0, 300)}`);
}

/** Sends one request. Not with `fetch`, which sets `Host` itself. Follows a permanent redirect, as browsers do. */
async function exchange(url, method, json, headers, redirects = 1) {
  const body = json === undefined ? '' : JSON.stringify(json);
  const hasBody = method === 'POST' || method === 'PATCH';
  const response = await new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const options = {
      method,
      headers: { ...headers, ...(hasBody && { 'content-length': Buffer.byteLength(body) }) },
      servername: headers.host.split(':')[0],
      // The proxy's certificate is self-signed.
      rejectUnauthorized: false,
    };
    send(url, options, resolve).on('error', reject).end(body);
  });
  const text = await textOf(response);
  if (response.statusCode === 308 && redirects > 0) {
    return exchange(new URL(response.headers.location, url), method, json, headers, redirects - 1);
  }
  const isJson = text !== '' && /json/.test(response.headers['content-type'] ?? '');
  return { status: response.statusCode, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
}

const DECODERS = { gzip: gunzipSync, deflate: inflateSync, br: brotliDecompressSync };

async function textOf(response) {
  const pieces = [];
  for await (const piece of response) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  const decode = bytes.length > 0 ? DECODERS[response.headers['content-encoding']] : undefined;
  return String(decode ? decode(bytes) : bytes);
}
