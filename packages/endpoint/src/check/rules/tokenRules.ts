import { type RoomToken, RoomTokenSchema } from '@anteroom/contract';
import { answerOf, demand, expectProblem } from '../host/expectations.js';
import type { Call } from '../host/HostClient.js';
import type { TestHost } from '../host/TestHost.js';
import type { Rule } from './Rule.js';

const DAY_MS = 24 * 60 * 60_000;
/** How long a room is left to run out, in seconds. */
const SHORT_ROOM_S = 4;

async function tokenFor(host: TestHost, who: 'presenter' | 'attendee', id: string, call?: Call): Promise<RoomToken> {
  const answer = await host.call(who, 'POST', `/rooms/${id}/token`, call ?? { json: {} });
  return answerOf(answer, RoomTokenSchema, 200);
}

export const TOKEN_RULES: readonly Rule[] = [
  {
    id: 'token.own-identity-only',
    says: 'A token is of the signed-in person, whomever the request names',
    async check(host) {
      const { id } = await host.sharedRoom();
      const presenter = await tokenFor(host, 'presenter', id);
      const names = { acsUserId: presenter.acsUserId, userId: host.presenterId, scopes: ['chat', 'voip'] };
      const query = `?acsUserId=${encodeURIComponent(presenter.acsUserId)}&userId=${encodeURIComponent(host.presenterId)}`;
      const { me } = await host.roomFor('attendee', id);
      for (const path of [`/rooms/${id}/token`, `/rooms/${id}/token${query}`]) {
        const token = answerOf(await host.call('attendee', 'POST', path, { json: names }), RoomTokenSchema, 200);
        demand(me.invited && token.acsUserId === me.acsUserId, 'The attendee got a token of somebody else.');
      }
    },
  },
  {
    id: 'token.role-from-roster',
    says: 'The role of a token’s answer is that of the roster, whatever the request says',
    async check(host) {
      const { id } = await host.sharedRoom();
      for (const json of [{}, { role: 'Presenter' }]) {
        const { role } = await tokenFor(host, 'attendee', id, { json });
        demand(role === 'Attendee', `The attendee was answered the role ${role}.`);
      }
      demand((await tokenFor(host, 'presenter', id)).role === 'Presenter', 'The presenter was answered another role.');
    },
  },
  {
    id: 'token.life',
    says: 'A token ends in the future, within a day',
    async check(host) {
      const { id } = await host.sharedRoom();
      const { expiresOn } = await tokenFor(host, 'attendee', id);
      const life = Date.parse(expiresOn) - host.now();
      // A minute for clocks that do not quite agree.
      demand(life > 0 && life <= DAY_MS + 60_000, 'A token ends in the past, or in more than a day.');
    },
  },
  {
    id: 'token.without-body',
    says: 'A token needs no body',
    async check(host) {
      const { id } = await host.sharedRoom();
      await tokenFor(host, 'attendee', id, {});
    },
  },
  {
    id: 'token.not-open',
    says: 'Before a room opens there is no token',
    async check(host) {
      const { id } = await host.makeRoom(host.window(30, 60));
      expectProblem(await host.call('attendee', 'POST', `/rooms/${id}/token`, { json: {} }), 'room-not-open');
    },
  },
  {
    id: 'token.expired',
    says: 'After a room has closed there is no token',
    async check(host) {
      const { id, validUntil } = await host.makeRoom(host.window(-1, SHORT_ROOM_S / 60));
      const ask = () => host.call('attendee', 'POST', `/rooms/${id}/token`, { json: {} });
      let answer = await ask();
      while (host.now() < Date.parse(validUntil) + 1_500) {
        await new Promise((resolve) => setTimeout(resolve, 500));
        answer = await ask();
      }
      expectProblem(answer, 'room-expired');
    },
  },
  {
    id: 'token.organizer-not-invited',
    says: 'Who made a room but is not on its roster gets no token for it',
    async check(host) {
      const { id } = await host.sharedRoom();
      const answer = await host.call('organizer', 'POST', `/rooms/${id}/token`, { json: {} });
      expectProblem(answer, 'not-invited', 'forbidden');
    },
  },
];
