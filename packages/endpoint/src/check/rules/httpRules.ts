import { BODY_LIMIT } from '@anteroom/contract/operations';
import { demand, expectProblem, expectStatus } from '../host/expectations.js';
import { NotJudged } from '../host/Violation.js';
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
    says: 'A body that does not say application/json is refused with 415',
    async check(host) {
      const text = JSON.stringify(host.draft());
      for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
        const answer = await host.call('organizer', 'POST', '/rooms', { text, headers: { 'content-type': type } });
        expectProblem(answer, 'invalid-request');
        expectStatus(answer, 415);
      }
    },
  },
  {
    id: 'http.malformed-json',
    says: 'A body that is no JSON is refused with 400',
    async check(host) {
      const answer = await host.call('organizer', 'POST', '/rooms', { text: '{"title":' });
      expectProblem(answer, 'invalid-request');
      expectStatus(answer, 400);
    },
  },
  {
    id: 'http.missing-body',
    says: 'A request without the body that it needs is refused with 400',
    async check(host) {
      const { id } = await host.sharedRoom();
      for (const [method, path] of [
        ['POST', '/rooms'],
        ['PATCH', `/rooms/${id}`],
        ['PATCH', `/rooms/${id}/participants`],
      ] as const) {
        const answer = await host.call('organizer', method, path, { headers: { 'content-type': 'application/json' } });
        expectProblem(answer, 'invalid-request');
        expectStatus(answer, 400);
      }
    },
  },
  {
    id: 'http.methods-405',
    says: 'A method that an address does not take is 405, with what it takes in Allow',
    async check(host) {
      const { id } = await host.sharedRoom();
      for (const [method, path, takes] of [
        ['PUT', `/rooms/${id}`, 'PATCH'],
        ['DELETE', `/rooms/${id}/participants`, 'GET'],
        ['GET', `/rooms/${id}/token`, 'POST'],
        ['DELETE', '/rooms', 'POST'],
      ] as const) {
        const answer = await host.call('presenter', method, path);
        expectStatus(answer, 405);
        const allowed = (answer.headers.get('allow') ?? '').split(/\s*,\s*/);
        demand(allowed.includes(takes), `The 405 of ${method} ${path} has no "${takes}" in Allow.`);
      }
    },
  },
  {
    id: 'http.unknown-404',
    says: 'An address that is none is 404 and invalid-request',
    async check(host) {
      const { id } = await host.sharedRoom();
      for (const path of [`/rooms/${id}/secrets`, '/no-such-address']) {
        const answer = await host.call('presenter', 'GET', path);
        expectProblem(answer, 'invalid-request');
        expectStatus(answer, 404);
      }
    },
  },
  {
    id: 'http.origin',
    says: 'A page of another site changes nothing; the host’s own pages may',
    async check(host) {
      if (!host.usesCookies) throw new NotJudged('The organizer is signed in without a cookie.');
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
    says: 'A page of another site cannot read an answer',
    async check(host) {
      const { id } = await host.sharedRoom();
      const ask = { origin: ELSEWHERE, 'access-control-request-method': 'PATCH' };
      for (const answer of [
        await host.call('presenter', 'GET', `/rooms/${id}`, { headers: { origin: ELSEWHERE } }),
        await host.call('nobody', 'OPTIONS', `/rooms/${id}`, { headers: ask }),
      ]) {
        const allowed = answer.headers.get('access-control-allow-origin');
        demand(allowed === null || (allowed !== ELSEWHERE && allowed !== '*'), 'Another site may read the answer.');
      }
    },
  },
];
