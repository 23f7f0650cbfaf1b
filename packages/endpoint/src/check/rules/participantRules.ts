import { type Role, RoomParticipantsPageSchema } from '@anteroom/contract';
import type { TestHost } from '../host/index.js';
import { demand, expectProblem, expectStatus, successOf } from '../host/index.js';
import type { Rule } from './Rule.js';

type Change = { userId: string; role: Role | null };

function change(host: TestHost, roomId: string, ...participants: Change[]) {
  return host.call('presenter', 'PATCH', `/rooms/${roomId}/participants`, { json: { participants } });
}

/** The roles on a roster, by ACS user id. */
async function rolesOf(host: TestHost, roomId: string): Promise<Map<string, Role>> {
  const response = await host.call('presenter', 'GET', `/rooms/${roomId}/participants`);
  const { items } = successOf(response, RoomParticipantsPageSchema, 200);
  return new Map(items.map(({ acsUserId, role }) => [acsUserId, role]));
}

async function identityOf(host: TestHost, who: 'presenter' | 'attendee', roomId: string): Promise<string> {
  const { me } = await host.roomFor(who, roomId);
  demand(me.invited, `The ${who} is not invited.`);
  return me.acsUserId;
}

export const PARTICIPANT_RULES: readonly Rule[] = [
  {
    id: 'participants.list',
    says: 'The roster contains everyone invited, with their role',
    async check(host) {
      const { id } = await host.sharedRoom();
      const roles = await rolesOf(host, id);
      demand(roles.size === 2, `A roster of 2 is listed as ${roles.size}.`);
      demand(roles.get(await identityOf(host, 'presenter', id)) === 'Presenter', 'The presenter has the wrong role.');
      demand(roles.get(await identityOf(host, 'attendee', id)) === 'Attendee', 'The attendee has the wrong role.');
    },
  },
  {
    id: 'participants.merge',
    says: 'A change takes effect at once for the people that it names, and for no one else',
    async check(host) {
      const { id } = await host.makeRoom({ participants: [{ userId: host.presenterId, role: 'Presenter' }] });
      expectProblem(await host.call('attendee', 'GET', `/rooms/${id}`), 'room-not-found');
      for (const role of ['Consumer', 'Collaborator'] as const) {
        expectStatus(await change(host, id, { userId: host.attendeeId, role }), 200);
        const { me } = await host.roomFor('attendee', id);
        demand(me.invited && me.role === role, `The attendee did not become ${role}.`);
      }
      const roles = await rolesOf(host, id);
      demand(roles.size === 2, `A roster of 2 is listed as ${roles.size}.`);
      demand(roles.get(await identityOf(host, 'presenter', id)) === 'Presenter', 'A person who was not named changed.');
    },
  },
  {
    id: 'participants.null-removes',
    says: 'The role null removes a person; to them the room no longer exists',
    async check(host) {
      const { id } = await host.makeRoom();
      const attendee = await identityOf(host, 'attendee', id);
      expectStatus(await change(host, id, { userId: host.attendeeId, role: null }), 200);
      demand(!(await rolesOf(host, id)).has(attendee), 'The removed person is still on the roster.');
      expectProblem(await host.call('attendee', 'GET', `/rooms/${id}`), 'room-not-found');
      expectProblem(await host.call('attendee', 'POST', `/rooms/${id}/token`, { json: {} }), 'room-not-found');
      await host.roomFor('presenter', id);
    },
  },
  {
    id: 'participants.by-acs-id',
    says: 'A person on the roster can also be named by their ACS user id',
    async check(host) {
      const { id } = await host.makeRoom();
      const participants = [{ acsUserId: await identityOf(host, 'attendee', id), role: 'Consumer' }];
      expectStatus(await host.call('presenter', 'PATCH', `/rooms/${id}/participants`, { json: { participants } }), 200);
      const { me } = await host.roomFor('attendee', id);
      demand(me.invited && me.role === 'Consumer', 'The role did not change.');
    },
  },
  {
    id: 'participants.all-or-none',
    says: 'If one change is invalid, none is made',
    async check(host) {
      const { id } = await host.makeRoom();
      const participants = [
        { userId: host.attendeeId, role: null },
        { userId: host.presenterId, role: 'Boss' },
      ];
      const path = `/rooms/${id}/participants`;
      expectProblem(await host.call('presenter', 'PATCH', path, { json: { participants } }), 'invalid-request');
      expectProblem(await host.call('presenter', 'PATCH', path, { json: { participants: [] } }), 'invalid-request');
      demand((await rolesOf(host, id)).size === 2, 'Part of a refused change was made.');
    },
  },
];
