import { BODY_LIMIT } from '@anteroom/contract/operations';
import { demand, expectProblem, expectStatus, NotJudged } from '../host/index.js';
import type { Rule } from './Rule.js';

const ELSEWHERE = 'https://elsewhere.example';

export const HTTP_RULES: readonly Rule[] = [
  {
    id: 'http.body-limit',
    says: 'A body of more than 256 KiB is refused',
    async check(host) {
      const text = JSON.stringify({ ...host.draft(), title: 'x'.repeat(BODY_LIMIT) });
      expectProblem(await host.call('organizer', 'POST', '/rooms', { text }), 'request-too-large');
    },
  },
  {
    id: 'http.content-type',
    says: 'A body whose Content-Type is not application/json is refused with 415',
    async check(host) {
      const text = JSON.stringify(host.draft());
      for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
        const response = await host.call('organizer', 'POST', '/rooms', { text, headers: { 'content-type': type } });
        expectProblem(response, 'invalid-request');
        expectStatus(response, 415);
      }
    },
  },
  {
    id: 'http.malformed-json',
    says: 'A body that is not JSON is refused with 400',
    async check(host) {
      const response = await host.call('organizer', 'POST', '/rooms', { text: '{"title":' });
      expectProblem(response, 'invalid-request');
      expectStatus(response, 400);
    },
  },
  {
    id: 'http.missing-body',
    says: 'A request without its required body is refused with 400',
    async check(host) {
      const { id } = await host.sharedRoom();
      for (const [method, path] of [
        ['POST', '/rooms'],
        ['PATCH', `/rooms/${id}`],
        ['PATCH', `/rooms/${id}/participants`],
      ] as const) {
        const response = await host.call('organizer', method, path, {
          headers: { 'content-type': 'application/json' },
        });
        expectProblem(response, 'invalid-request');
        expectStatus(response, 400);
      }
    },
  },
  {
    id: 'http.methods-405',
    says: 'A method that an address does not support is 405, with the supported methods in Allow',
    async check(host) {
      const { id } = await host.sharedRoom();
      for (const [method, path, takes] of [
        ['PUT', `/rooms/${id}`, 'PATCH'],
        ['DELETE', `/rooms/${id}/participants`, 'GET'],
        ['GET', `/rooms/${id}/token`, 'POST'],
        ['DELETE', '/rooms', 'POST'],
      ] as const) {
        const response = await host.call('presenter', method, path);
        expectStatus(response, 405);
        const allowed = (response.headers.get('allow') ?? '').split(/\s*,\s*/);
        demand(allowed.includes(takes), `The 405 of ${method} ${path} has no "${takes}" in Allow.`);
      }
    },
  },
  {
    id: 'http.unknown-404',
    says: 'Unknown paths return 404 invalid-request',
    async check(host) {
      const { id } = await host.sharedRoom();
      for (const path of [`/rooms/${id}/secrets`, '/no-such-address']) {
        const response = await host.call('presenter', 'GET', path);
        expectProblem(response, 'invalid-request');
        expectStatus(response, 404);
      }
    },
  },
  {
    id: 'http.origin',
    says: 'Pages of other sites can change nothing; the host’s own pages can',
    async check(host) {
      if (!host.usesCookies) throw new NotJudged('The organizer signs in without a cookie.');
      const { id, title } = await host.makeRoom();
      const change = (headers: Record<string, string>) =>
        host.call('organizer', 'PATCH', `/rooms/${id}`, { json: { title: 'Changed' }, headers });
      expectProblem(await change({ origin: ELSEWHERE }), 'origin-not-allowed');
      expectProblem(await change({ origin: 'null' }), 'origin-not-allowed');
      expectProblem(await change({ 'sec-fetch-site': 'cross-site' }), 'origin-not-allowed');
      const bare = { headers: { origin: ELSEWHERE } };
      expectProblem(await host.call('organizer', 'DELETE', `/rooms/${id}`, bare), 'origin-not-allowed');
      expectProblem(await host.call('presenter', 'POST', `/rooms/${id}/token`, bare), 'origin-not-allowed');
      demand((await host.roomFor('organizer', id)).title === title, 'A page of another site changed the room.');
      expectStatus(await change({ origin: host.origin, 'sec-fetch-site': 'same-origin' }), 200);
    },
  },
  {
    id: 'cors.foreign-origin',
    says: 'Pages of other sites cannot read responses',
    async check(host) {
      const { id } = await host.sharedRoom();
      const ask = { origin: ELSEWHERE, 'access-control-request-method': 'PATCH' };
      for (const response of [
        await host.call('presenter', 'GET', `/rooms/${id}`, { headers: { origin: ELSEWHERE } }),
        await host.call('nobody', 'OPTIONS', `/rooms/${id}`, { headers: ask }),
      ]) {
        const allowed = response.headers.get('access-control-allow-origin');
        demand(allowed === null || (allowed !== ELSEWHERE && allowed !== '*'), 'Another site may read the response.');
      }
    },
  },
];
