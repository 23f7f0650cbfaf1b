// A room from its creation to its end, over real HTTP, with the headers that a browser sends.
import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/**
 * `server.base` is the endpoint's address on the wire; `server.host` the name that the browser knows the site by, where that
 * differs; `server.slash` whether addresses end with a slash.
 */
export async function goTheWholeWay({ base, host, slash = false }) {
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
  assert.equal(location.pathname.replace(/\/$/, ''), `${address.pathname}${room}`, 'Location leads to the room');

  const read = await send('GET', room, 'ada');
  expectStatus('read', read, 200);
  expectStatus('read again', await send('GET', room, 'ada', undefined, { 'if-none-match': read.headers.etag }), 304);
  expectStatus('change', await send('PATCH', room, 'olga', { title: 'Changed' }), 200);
  assert.equal((await send('GET', room, 'ada')).body.title, 'Changed', 'the change is there');
  const foreign = await send('PATCH', room, 'olga', { title: 'Forged' }, { origin: 'https://evil.example' });
  expectStatus('change by another site', foreign, 403);
  const invite = { participants: [{ userId: 'ben', role: 'Attendee' }] };
  expectStatus('invite', await send('PATCH', `${room}/participants`, 'ada', invite), 200);

  const knock = await send('POST', `${room}/knocks`, 'eve', { note: 'the interpreter' });
  expectStatus('knock', knock, 201);
  const queue = await send('GET', `${room}/knocks`, 'ada');
  assert.equal(queue.body.items[0]?.note, 'the interpreter', 'the note of the knock is there');
  const admission = { action: 'admit', role: 'Attendee' };
  expectStatus('admit', await send('PATCH', `${room}/knocks/${knock.body.id}`, 'ada', admission), 200);
  const token = await send('POST', `${room}/token`, 'eve');
  expectStatus('token', token, 200);
  assert.equal(token.body.role, 'Attendee', 'the token says the role');

  const leave = { participants: [{ userId: 'eve', role: null }] };
  expectStatus('leave', await send('PATCH', `${room}/participants`, 'ada', leave), 200);
  expectStatus('token after leaving', await send('POST', `${room}/token`, 'eve'), 403);
  expectStatus('delete', await send('DELETE', room, 'olga'), 204);
  expectStatus('read when deleted', await send('GET', room, 'ada'), 404);
}

function expectStatus(step, { status, text }, expected) {
  assert.equal(status, expected, `${step} answered ${status}, not ${expected}: ${text.slice(0, 300)}`);
}

/** One request. Not by `fetch`, which sets `Host` itself. Follows a permanent redirect, as a browser does. */
async function exchange(url, method, json, headers, redirects = 1) {
  const body = json === undefined ? '' : JSON.stringify(json);
  const hasBody = method === 'POST' || method === 'PATCH';
  const response = await new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const options = {
      method,
      headers: { ...headers, ...(hasBody && { 'content-length': Buffer.byteLength(body) }) },
      servername: headers.host.split(':')[0],
      // The proxy's certificate is made for the test.
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
