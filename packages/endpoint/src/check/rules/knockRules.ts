import { type Knock, KnockSchema, KnocksSchema } from '@anteroom/contract';
import type { Exchange, TestHost, Who } from '../host/index.js';
import { demand, expectFieldRefused, expectProblem, successOf } from '../host/index.js';
import type { Rule } from './Rule.js';

/** More refusals than any host should allow. */
const MANY_REFUSALS = 10;

function settle(host: TestHost, who: Who, roomId: string, knockId: string, json: object): Promise<Exchange> {
  return host.call(who, 'PATCH', `/rooms/${roomId}/knocks/${knockId}`, { json });
}

async function queue(host: TestHost, who: Who, roomId: string): Promise<Knock[]> {
  return successOf(await host.call(who, 'GET', `/rooms/${roomId}/knocks`), KnocksSchema, 200).items;
}

async function knockingRoom(host: TestHost): Promise<string> {
  return (await host.makeRoom({ knocking: true })).id;
}

async function isInvited(host: TestHost, roomId: string): Promise<boolean> {
  return (await host.roomFor('stranger', roomId)).me.invited;
}

export const KNOCK_RULES: readonly Rule[] = [
  {
    id: 'knock.queue',
    says: 'A knock waits in the queue, and only people who may admit see it',
    async check(host) {
      const id = await knockingRoom(host);
      const knock = await host.knock(id, { json: { note: 'It is me' } });
      demand(knock.state === 'waiting' && knock.place === 1, 'The knock is not waiting at place 1.');
      const [seen, ...others] = await queue(host, 'presenter', id);
      demand(seen?.id === knock.id && others.length === 0, 'The presenter does not see the knock, or sees more.');
      demand(seen.note === 'It is me', 'The presenter does not see the note.');
      const own = await queue(host, 'stranger', id);
      demand(own.length === 1 && own[0]?.id === knock.id, 'The stranger does not see their own knock.');
      const { me } = await host.roomFor('stranger', id);
      demand(!me.invited && me.knock?.id === knock.id, '"me.knock" is not their knock.');
      const attendee = await host.call('attendee', 'GET', `/rooms/${id}/knocks`);
      demand(attendee.status === 403 || !attendee.text.includes(knock.id), 'The attendee sees the knock.');
    },
  },
  {
    id: 'knock.one-at-a-time',
    says: 'Knocking again while a knock is waiting returns that knock',
    async check(host) {
      const id = await knockingRoom(host);
      const knocks = await Promise.all([host.knock(id), host.knock(id)]);
      const again = await host.knock(id);
      demand(new Set([...knocks, again].map((knock) => knock.id)).size === 1, 'One person has two waiting knocks.');
      demand((await queue(host, 'presenter', id)).length === 1, 'One person is in the queue twice.');
    },
  },
  {
    id: 'knock.strict',
    says: 'People who knock cannot choose their displayed name, nor write more than 500 characters',
    async check(host) {
      const id = await knockingRoom(host);
      const knock = (json: object) => host.call('stranger', 'POST', `/rooms/${id}/knocks`, { json });
      expectFieldRefused(await knock({ displayName: 'Your manager' }), 'displayName');
      expectFieldRefused(await knock({ note: 'x'.repeat(501) }), 'note');
    },
  },
  {
    id: 'knock.admit',
    says: 'An admitted person is invited with the given role, and may join',
    async check(host) {
      const id = await knockingRoom(host);
      const knock = await host.knock(id);
      const admitted = await settle(host, 'presenter', id, knock.id, { action: 'admit', role: 'Consumer' });
      const response = successOf(admitted, KnockSchema, 200);
      demand(response.state === 'admitted' && response.role === 'Consumer', 'The knock is not admitted as Consumer.');
      const { me } = await host.roomFor('stranger', id);
      demand(me.invited && me.role === 'Consumer', 'The admitted person is not invited as Consumer.');
      const token = await host.call('stranger', 'POST', `/rooms/${id}/token`, { json: {} });
      demand(token.status === 200, 'The admitted person gets no token.');
      demand((await queue(host, 'presenter', id)).length === 0, 'An admitted knock is still waiting.');
    },
  },
  {
    id: 'knock.admit-once',
    says: 'A knock is settled once: if two people respond at the same time, one wins, and the roster matches the winner',
    async check(host) {
      const id = await knockingRoom(host);
      const knock = await host.knock(id);
      const responses = await Promise.all([
        settle(host, 'presenter', id, knock.id, { action: 'admit', role: 'Attendee' }),
        settle(host, 'organizer', id, knock.id, { action: 'refuse' }),
      ]);
      const [won, ...alsoWon] = responses.filter(({ status }) => status === 200);
      demand(won !== undefined && alsoWon.length === 0, 'Not exactly one of two settlements won.');
      for (const lost of responses.filter((response) => response !== won)) expectProblem(lost, 'knock-settled');
      const { state } = successOf(won, KnockSchema, 200);
      demand(
        (await isInvited(host, id)) === (state === 'admitted'),
        'The roster does not match the winning settlement.',
      );
      for (const json of [{ action: 'admit', role: 'Presenter' }, { action: 'refuse' }]) {
        expectProblem(await settle(host, 'presenter', id, knock.id, json), 'knock-settled');
      }
    },
  },
  {
    id: 'knock.refuse',
    says: 'A refused person sees the reason, and stays outside',
    async check(host) {
      const id = await knockingRoom(host);
      const knock = await host.knock(id);
      const refused = await settle(host, 'presenter', id, knock.id, { action: 'refuse', reason: 'The room is full' });
      demand(successOf(refused, KnockSchema, 200).state === 'refused', 'The knock is not refused.');
      const [own] = await queue(host, 'stranger', id);
      demand(
        own?.state === 'refused' && own.reason === 'The room is full',
        'The refused person does not see the reason.',
      );
      demand(!(await isInvited(host, id)), 'The refused person is invited.');
    },
  },
  {
    id: 'knock.withdraw',
    says: 'People who knock can withdraw, and cannot be admitted after that',
    async check(host) {
      const id = await knockingRoom(host);
      const knock = await host.knock(id);
      const withdrawn = await settle(host, 'stranger', id, knock.id, { action: 'withdraw' });
      demand(successOf(withdrawn, KnockSchema, 200).state === 'withdrawn', 'The knock is not withdrawn.');
      const late = await settle(host, 'presenter', id, knock.id, { action: 'admit', role: 'Attendee' });
      expectProblem(late, 'knock-settled');
      demand(!(await isInvited(host, id)), 'The person who withdrew is invited.');
    },
  },
  {
    id: 'knock.self-admit',
    says: 'People who knock cannot admit themselves, and attendees can admit no one',
    async check(host) {
      const id = await knockingRoom(host);
      const knock = await host.knock(id);
      for (const who of ['stranger', 'attendee'] as const) {
        const attempt = await settle(host, who, id, knock.id, { action: 'admit', role: 'Presenter' });
        expectProblem(attempt, 'forbidden', 'knock-not-found');
      }
      demand(!(await isInvited(host, id)), 'The person who knocked admitted themselves.');
    },
  },
  {
    id: 'knock.unknown',
    says: 'A knock of another room, or one that does not exist, is not found',
    async check(host) {
      const [id, elsewhere] = [await knockingRoom(host), await knockingRoom(host)];
      const knock = await host.knock(id);
      for (const knockId of [knock.id, 'no-such-knock']) {
        expectProblem(await settle(host, 'presenter', elsewhere, knockId, { action: 'refuse' }), 'knock-not-found');
      }
      demand((await queue(host, 'presenter', id)).length === 1, 'The knock was settled through another room.');
    },
  },
  {
    id: 'knock.refusals-limited',
    says: 'A person who is refused repeatedly at a room has to wait',
    async check(host) {
      const id = await knockingRoom(host);
      for (let refusals = 0; refusals < MANY_REFUSALS; refusals += 1) {
        const response = await host.call('stranger', 'POST', `/rooms/${id}/knocks`, { json: {} });
        if (response.status === 429) {
          expectProblem(response, 'too-many-knocks');
          demand(Number(response.headers.get('retry-after')) > 0, 'The refusal has no Retry-After.');
          return;
        }
        await settle(host, 'presenter', id, successOf(response, KnockSchema).id, { action: 'refuse' });
      }
      demand(false, `A person who was refused ${MANY_REFUSALS} times can still knock.`);
    },
  },
];
