import { RoomSchema } from '@anteroom/contract';
import { demand, expectFieldRefused, expectProblem, expectStatus, successOf } from '../host/index.js';
import type { Rule } from './Rule.js';

const newKey = () => crypto.randomUUID();

export const CREATE_RULES: readonly Rule[] = [
  {
    id: 'create.as-asked',
    says: 'A new room has the requested values, and the contract’s defaults for the rest',
    async check(host) {
      const window = host.window(60, 120);
      const asked = { title: 'Asked', ...window, metadata: { 'case-id': '17' } };
      const made = successOf(await host.call('organizer', 'POST', '/rooms', { json: asked }), RoomSchema, 201);
      const { id, title, validFrom, validUntil, pstnDialOutEnabled, knocking, metadata } = await host.roomFor(
        'organizer',
        made.id,
      );
      demand(id === made.id && title === 'Asked', 'The title differs.');
      demand(Date.parse(validFrom) === Date.parse(window.validFrom), '"validFrom" differs.');
      demand(Date.parse(validUntil) === Date.parse(window.validUntil), '"validUntil" differs.');
      demand(!pstnDialOutEnabled && !knocking, '"pstnDialOutEnabled" and "knocking" are not false by default.');
      demand(JSON.stringify(metadata) === '{"case-id":"17"}', '"metadata" differs.');
    },
  },
  {
    id: 'create.roles',
    says: 'Everyone invited has the role that the organizer gave, or Attendee if none was given',
    async check(host) {
      const { id } = await host.makeRoom({
        participants: [{ userId: host.presenterId, role: 'Collaborator' }, { userId: host.attendeeId }],
      });
      for (const [who, role] of [
        ['presenter', 'Collaborator'],
        ['attendee', 'Attendee'],
      ] as const) {
        const { me } = await host.roomFor(who, id);
        demand(me.invited && me.role === role, `The ${who} does not have the role ${role}.`);
      }
    },
  },
  {
    id: 'create.strict',
    says: 'Invalid values are refused, with the field at fault',
    async check(host) {
      const post = (changes: object) =>
        host.call('organizer', 'POST', '/rooms', { json: { ...host.draft(), ...changes } });
      expectFieldRefused(await post({ title: '' }), 'title');
      expectFieldRefused(await post({ title: 'x'.repeat(201) }), 'title');
      expectFieldRefused(await post({ ownerId: 'someone-else' }), 'ownerId');
      expectFieldRefused(await post({ participants: [{ userId: host.attendeeId, role: 'Boss' }] }), 'participants');
      expectProblem(await host.call('organizer', 'POST', '/rooms', { json: [] }), 'invalid-request');
    },
  },
  {
    id: 'create.texts',
    says: 'Text that a database or a page cannot hold is refused: control characters, half of a surrogate pair, nothing visible',
    async check(host) {
      const post = (changes: object) =>
        host.call('organizer', 'POST', '/rooms', { json: { ...host.draft(), ...changes } });
      for (const title of ['a\0b', 'a\nb', '\u001b[31m', '\ud800', '\u200b', ' ', 'a\n']) {
        expectFieldRefused(await post({ title }), 'title');
      }
      for (const text of ['\0', '\udfff']) {
        expectFieldRefused(await post({ metadata: { a: text } }), 'metadata');
        expectFieldRefused(await post({ participants: [{ userId: `a${text}` }] }), 'participants');
      }
      const whole = { title: '会議 👩‍👩‍👧 اجتماع', metadata: { lines: 'one\ntwo' } };
      const made = successOf(await post(whole), RoomSchema, 201);
      demand(made.title === whole.title && made.metadata.lines === 'one\ntwo', 'Valid text was changed.');
    },
  },
  {
    id: 'create.idempotency-key',
    says: 'The same Idempotency-Key with the same body creates one room; with another body it is refused',
    async check(host) {
      const headers = { 'idempotency-key': newKey() };
      const json = host.draft();
      const first = successOf(await host.call('organizer', 'POST', '/rooms', { json, headers }), RoomSchema, 201);
      const again = successOf(await host.call('organizer', 'POST', '/rooms', { json, headers }), RoomSchema, 201);
      demand(first.id === again.id, 'The repeated request created another room.');
      const other = await host.call('organizer', 'POST', '/rooms', { json: { ...json, title: 'Other' }, headers });
      expectProblem(other, 'request-repeated');
      const fresh = { 'idempotency-key': newKey() };
      const second = successOf(
        await host.call('organizer', 'POST', '/rooms', { json, headers: fresh }),
        RoomSchema,
        201,
      );
      demand(second.id !== first.id, 'A request with another key was treated as the same request.');
    },
  },
  {
    id: 'create.idempotency-key-deleted',
    says: 'An Idempotency-Key whose room was deleted is refused, and creates no second room',
    async check(host) {
      const headers = { 'idempotency-key': newKey() };
      const json = host.draft();
      const made = successOf(await host.call('organizer', 'POST', '/rooms', { json, headers }), RoomSchema, 201);
      expectStatus(await host.call('organizer', 'DELETE', `/rooms/${made.id}`), 204);
      expectProblem(await host.call('organizer', 'POST', '/rooms', { json, headers }), 'request-repeated');
    },
  },
  {
    id: 'create.idempotency-race',
    says: 'The same request sent twice at once creates one room',
    async check(host) {
      const headers = { 'idempotency-key': newKey() };
      const json = { ...host.draft(), ...host.window(179 * 24 * 60 - 60, 179 * 24 * 60), title: `Race ${newKey()}` };
      const post = () => host.call('organizer', 'POST', '/rooms', { json, headers });
      const responses = await Promise.all([post(), post()]);
      const made = responses
        .filter(({ status }) => status === 201)
        .map((response) => successOf(response, RoomSchema).id);
      demand(made.length > 0 && new Set(made).size === 1, 'Two requests at once did not create exactly one room.');
      for (const response of responses.filter(({ status }) => status !== 201)) {
        expectProblem(response, 'service-unavailable', 'request-repeated', 'too-many-requests');
      }
      let listed = 0;
      for await (const items of host.roomPages('organizer', 50)) {
        listed += items.filter(({ title }) => title === json.title).length;
      }
      demand(listed === 1, `Two requests at once created ${listed} rooms.`);
    },
  },
  {
    id: 'create.idempotency-key-shape',
    says: 'An Idempotency-Key of fewer than 8 characters is refused',
    async check(host) {
      const headers = { 'idempotency-key': 'short' };
      expectProblem(await host.call('organizer', 'POST', '/rooms', { json: host.draft(), headers }), 'invalid-request');
    },
  },
];
