import { type Action, type Role, RoomSchema } from '@anteroom/contract';
import type { OperationId } from '@anteroom/contract/operations';
import {
  demand,
  everyRoomOperation,
  expectFieldRefused,
  expectProblem,
  expectStatus,
  fingerprint,
  successOf,
  unknownRoomId,
} from '../host/index.js';
import type { Rule } from './Rule.js';

/** The action of the policy that each operation requires. */
const ASKED = [
  ['readRoom', 'read'],
  ['updateRoom', 'update'],
  ['listParticipants', 'read-participants'],
  ['changeParticipants', 'change-participants'],
  ['issueToken', 'join'],
] as const satisfies (readonly [OperationId, Action])[];

export const ROOM_RULES: readonly Rule[] = [
  {
    id: 'room.me',
    says: 'GET /rooms/{roomId} returns the signed-in person’s role from the roster',
    async check(host) {
      const { id } = await host.sharedRoom();
      const { me: presenter } = await host.roomFor('presenter', id);
      const { me: attendee } = await host.roomFor('attendee', id);
      demand(presenter.invited && presenter.role === 'Presenter', 'The presenter is not invited as Presenter.');
      demand(attendee.invited && attendee.role === 'Attendee', 'The attendee is not invited as Attendee.');
      demand(presenter.acsUserId.startsWith('8:acs:'), '"acsUserId" is not an ACS user id.');
      demand(presenter.acsUserId !== attendee.acsUserId, 'Two people share one identity.');
    },
  },
  {
    id: 'room.one-identity',
    says: 'One person has one identity in every room',
    async check(host) {
      const rooms = [await host.sharedRoom(), await host.makeRoom()];
      const seen = await Promise.all(rooms.map(async ({ id }) => (await host.roomFor('attendee', id)).me));
      const ids = seen.map((me) => (me.invited ? me.acsUserId : undefined));
      demand(ids[0] !== undefined && ids[0] === ids[1], 'The attendee has another "acsUserId" in another room.');
    },
  },
  {
    id: 'room.may-honest',
    says: 'The actions in "me.may" are allowed, and all others are refused',
    async check(host) {
      const { id } = await host.makeRoom();
      for (const who of ['presenter', 'attendee'] as const) {
        const may: string[] = (await host.roomFor(who, id)).me.may;
        const responses = await everyRoomOperation(host, who, id, { only: ASKED.map(([call]) => call) });
        for (const [call, action] of ASKED) {
          const response = responses.get(call);
          if (!response) continue;
          if (may.includes(action)) demand(response.status < 300, `The ${who} may "${action}", but it was refused.`);
          else expectProblem(response, 'forbidden');
        }
      }
    },
  },
  {
    id: 'room.attendee-manages-nothing',
    says: 'An Attendee can change neither the room nor the roster',
    async check(host) {
      const { id, title } = await host.makeRoom();
      const participants = [{ userId: host.attendeeId, role: 'Presenter' }];
      const change = (path: string, json: object) => host.call('attendee', 'PATCH', `/rooms/${id}${path}`, { json });
      expectProblem(await change('', { title: 'Mine' }), 'forbidden');
      expectProblem(await change('/participants', { participants }), 'forbidden');
      expectProblem(await host.call('attendee', 'DELETE', `/rooms/${id}`), 'forbidden');
      const now = await host.roomFor('attendee', id);
      demand(now.title === title && now.me.invited && now.me.role === 'Attendee', 'The refused change was made.');
    },
  },
  {
    id: 'room.update',
    says: 'PATCH changes only the fields that it names; an unknown field is refused',
    async check(host) {
      const { id } = await host.makeRoom({ metadata: { kept: 'yes' }, knocking: true });
      const before = await host.roomFor('organizer', id);
      expectStatus(await host.call('organizer', 'PATCH', `/rooms/${id}`, { json: { title: 'New' } }), 200);
      const after = await host.roomFor('organizer', id);
      const rest = ({ title: _t, serverTime: _s, sequence: _n, changedAt: _c, ...room }: typeof before) =>
        JSON.stringify(room);
      demand(after.title === 'New', 'The title did not change.');
      demand(rest(after) === rest(before), 'A field changed that the request did not name.');
      expectFieldRefused(await host.call('organizer', 'PATCH', `/rooms/${id}`, { json: { owner: 'me' } }), 'owner');
    },
  },
  {
    id: 'room.update-repeated',
    says: 'A request by which a person removed themself can be repeated with its Idempotency-Key; to a person whom others have removed, the room no longer exists',
    async check(host) {
      const { id } = await host.makeRoom();
      const change = (headers: Record<string, string>, userId: string, role: Role | null) =>
        host.call('presenter', 'PATCH', `/rooms/${id}`, { json: { participants: [{ userId, role }] }, headers });
      const newKey = () => ({ 'idempotency-key': crypto.randomUUID() });
      const [first, own, last] = [newKey(), newKey(), newKey()];
      expectStatus(await change(first, host.attendeeId, 'Consumer'), 200);
      expectStatus(await change(own, host.presenterId, 'Presenter'), 200);
      expectStatus(await change(last, host.presenterId, null), 200);
      const again = successOf(await change(last, host.presenterId, null), RoomSchema, 200);
      demand(!again.me.invited, 'The person who removed themself is still invited.');
      expectProblem(await change(first, host.attendeeId, 'Consumer'), 'room-not-found');
      expectProblem(await change(own, host.presenterId, 'Presenter'), 'room-not-found');
      expectStatus(await host.call('organizer', 'DELETE', `/rooms/${id}`), 204);
      expectProblem(await change(last, host.presenterId, null), 'request-repeated');
    },
  },
  {
    id: 'room.delete',
    says: 'To everyone, a deleted room looks like one that never existed',
    async check(host) {
      const { id } = await host.makeRoom();
      expectStatus(await host.call('organizer', 'DELETE', `/rooms/${id}`), 204);
      for (const who of ['organizer', 'presenter'] as const) {
        const none = await everyRoomOperation(host, who, unknownRoomId());
        for (const [call, response] of await everyRoomOperation(host, who, id)) {
          expectProblem(response, 'room-not-found');
          const other = none.get(call);
          demand(
            other !== undefined && fingerprint(response) === fingerprint(other),
            `"${call}" responds differently than for a room that never existed.`,
          );
        }
      }
    },
  },
];
