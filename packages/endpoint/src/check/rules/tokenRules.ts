import { type RoomToken, RoomTokenSchema } from '@anteroom/contract';
import type { RequestParts, TestHost } from '../host/index.js';
import { demand, expectProblem, successOf } from '../host/index.js';
import type { Rule } from './Rule.js';

const DAY_MS = 24 * 60 * 60_000;
/** How long the room that expires stays open, in seconds. */
const SHORT_ROOM_S = 4;

/** A token of a person, with the response validated. */
export async function tokenFor(
  host: TestHost,
  who: 'presenter' | 'attendee',
  id: string,
  call?: RequestParts,
): Promise<RoomToken> {
  const response = await host.call(who, 'POST', `/rooms/${id}/token`, call ?? { json: {} });
  return successOf(response, RoomTokenSchema, 200);
}

export const TOKEN_RULES: readonly Rule[] = [
  {
    id: 'token.own-identity-only',
    says: 'A token belongs to the signed-in person, even if the request names someone else',
    async check(host) {
      const { id } = await host.sharedRoom();
      const presenter = await tokenFor(host, 'presenter', id);
      const names = { acsUserId: presenter.acsUserId, userId: host.presenterId, scopes: ['chat', 'voip'] };
      const query = `?acsUserId=${encodeURIComponent(presenter.acsUserId)}&userId=${encodeURIComponent(host.presenterId)}`;
      const { me } = await host.roomFor('attendee', id);
      for (const path of [`/rooms/${id}/token`, `/rooms/${id}/token${query}`]) {
        const token = successOf(await host.call('attendee', 'POST', path, { json: names }), RoomTokenSchema, 200);
        demand(me.invited && token.acsUserId === me.acsUserId, 'The attendee got someone else’s token.');
      }
    },
  },
  {
    id: 'token.role-from-roster',
    says: 'The role in a token response comes from the roster, even if the request names another',
    async check(host) {
      const { id } = await host.sharedRoom();
      for (const json of [{}, { role: 'Presenter' }]) {
        const { role } = await tokenFor(host, 'attendee', id, { json });
        demand(role === 'Attendee', `The attendee got the role ${role}.`);
      }
      demand((await tokenFor(host, 'presenter', id)).role === 'Presenter', 'The presenter got the wrong role.');
    },
  },
  {
    id: 'token.life',
    says: 'A token expires in the future, within a day',
    async check(host) {
      const { id } = await host.sharedRoom();
      const { expiresOn } = await tokenFor(host, 'attendee', id);
      const life = Date.parse(expiresOn) - host.now();
      // Allows a minute of difference between the clocks.
      demand(life > 0 && life <= DAY_MS + 60_000, 'A token expires in the past, or in more than a day.');
    },
  },
  {
    id: 'token.without-body',
    says: 'A token request needs no body',
    async check(host) {
      const { id } = await host.sharedRoom();
      await tokenFor(host, 'attendee', id, {});
    },
  },
  {
    id: 'token.not-open',
    says: 'No token is issued before a room opens',
    async check(host) {
      const { id } = await host.makeRoom(host.window(30, 60));
      expectProblem(await host.call('attendee', 'POST', `/rooms/${id}/token`, { json: {} }), 'room-not-open');
    },
  },
  {
    id: 'token.expired',
    says: 'No token is issued after a room has closed',
    async check(host) {
      const { id, validUntil } = await host.makeRoom(host.window(-1, SHORT_ROOM_S / 60));
      const ask = () => host.call('attendee', 'POST', `/rooms/${id}/token`, { json: {} });
      let response = await ask();
      while (host.now() < Date.parse(validUntil) + 1_500) {
        await new Promise((resolve) => setTimeout(resolve, 500));
        response = await ask();
      }
      expectProblem(response, 'room-expired');
    },
  },
  {
    id: 'token.organizer-not-invited',
    says: 'A room’s creator who is not on its roster gets no token for it',
    async check(host) {
      const { id } = await host.sharedRoom();
      const response = await host.call('organizer', 'POST', `/rooms/${id}/token`, { json: {} });
      expectProblem(response, 'not-invited', 'forbidden');
    },
  },
];
