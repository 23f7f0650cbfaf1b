import { type Knock, KnockSchema, KnocksSchema } from '@anteroom/contract';
import type { Exchange, Who } from '../host/Exchange.js';
import { answerOf, demand, expectFieldRefused, expectProblem } from '../host/expectations.js';
import type { TestHost } from '../host/TestHost.js';
import type { Rule } from './Rule.js';

/** More refusals than any host should need before it says stop. */
const MANY_REFUSALS = 10;

function settle(host: TestHost, who: Who, roomId: string, knockId: string, json: object): Promise<Exchange> {
  return host.call(who, 'PATCH', `/rooms/${roomId}/knocks/${knockId}`, { json });
}

async function queue(host: TestHost, who: Who, roomId: string): Promise<Knock[]> {
  return answerOf(await host.call(who, 'GET', `/rooms/${roomId}/knocks`), KnocksSchema, 200).items;
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
    says: 'A knock waits at its place, is seen by who may admit and by nobody else who is invited',
    async check(host) {
      const id = await knockingRoom(host);
      const knock = await host.knock(id, { json: { note: 'It is me' } });
      demand(knock.state === 'waiting' && knock.place === 1, 'The knock does not wait at place 1.');
      const [seen, ...others] = await queue(host, 'presenter', id);
      demand(seen?.id === knock.id && others.length === 0, 'The presenter does not see the knock, or sees more.');
      demand(seen.note === 'It is me', 'The presenter does not see the note.');
      const own = await queue(host, 'stranger', id);
      demand(own.length === 1 && own[0]?.id === knock.id, 'Who knocks does not see their own knock.');
      const { me } = await host.roomFor('stranger', id);
      demand(!me.invited && me.knock?.id === knock.id, '"me.knock" is not the knock.');
      const attendee = await host.call('attendee', 'GET', `/rooms/${id}/knocks`);
      demand(attendee.status === 403 || !attendee.text.includes(knock.id), 'The attendee sees who knocks.');
    },
  },
  {
    id: 'knock.one-at-a-time',
    says: 'Knocking again while one’s knock waits answers that one',
    async check(host) {
      const id = await knockingRoom(host);
      const knocks = await Promise.all([host.knock(id), host.knock(id)]);
      const again = await host.knock(id);
      demand(new Set([...knocks, again].map((knock) => knock.id)).size === 1, 'One person has two knocks waiting.');
      demand((await queue(host, 'presenter', id)).length === 1, 'One person stands in the queue twice.');
    },
  },
  {
    id: 'knock.strict',
    says: 'Who knocks cannot choose the name that is shown, nor write more than 500 characters',
    async check(host) {
      const id = await knockingRoom(host);
      const knock = (json: object) => host.call('stranger', 'POST', `/rooms/${id}/knocks`, { json });
      expectFieldRefused(await knock({ displayName: 'Your manager' }), 'displayName');
      expectFieldRefused(await knock({ note: 'x'.repeat(501) }), 'note');
    },
  },
  {
    id: 'knock.admit',
    says: 'Who is admitted is invited in the role that was given, and may join',
    async check(host) {
      const id = await knockingRoom(host);
      const knock = await host.knock(id);
      const admitted = await settle(host, 'presenter', id, knock.id, { action: 'admit', role: 'Consumer' });
      const answer = answerOf(admitted, KnockSchema, 200);
      demand(answer.state === 'admitted' && answer.role === 'Consumer', 'The knock is not admitted as Consumer.');
      const { me } = await host.roomFor('stranger', id);
      demand(me.invited && me.role === 'Consumer', 'Who was admitted is not invited as Consumer.');
      const token = await host.call('stranger', 'POST', `/rooms/${id}/token`, { json: {} });
      demand(token.status === 200, 'Who was admitted gets no token.');
      demand((await queue(host, 'presenter', id)).length === 0, 'An admitted knock still waits.');
    },
  },
  {
    id: 'knock.admit-once',
    says: 'A knock is settled once: of two answers at the same time one wins, and what it says holds',
    async check(host) {
      const id = await knockingRoom(host);
      const knock = await host.knock(id);
      const answers = await Promise.all([
        settle(host, 'presenter', id, knock.id, { action: 'admit', role: 'Attendee' }),
        settle(host, 'organizer', id, knock.id, { action: 'refuse' }),
      ]);
      const [won, ...alsoWon] = answers.filter(({ status }) => status === 200);
      demand(won !== undefined && alsoWon.length === 0, 'Not exactly one of two answers won.');
      for (const lost of answers.filter((answer) => answer !== won)) expectProblem(lost, 'knock-settled');
      const { state } = answerOf(won, KnockSchema, 200);
      demand((await isInvited(host, id)) === (state === 'admitted'), 'The roster is not what the winner said.');
      for (const json of [{ action: 'admit', role: 'Presenter' }, { action: 'refuse' }]) {
        expectProblem(await settle(host, 'presenter', id, knock.id, json), 'knock-settled');
      }
    },
  },
  {
    id: 'knock.refuse',
    says: 'Who is refused is told why, and stays outside',
    async check(host) {
      const id = await knockingRoom(host);
      const knock = await host.knock(id);
      const refused = await settle(host, 'presenter', id, knock.id, { action: 'refuse', reason: 'The room is full' });
      demand(answerOf(refused, KnockSchema, 200).state === 'refused', 'The knock is not refused.');
      const [own] = await queue(host, 'stranger', id);
      demand(own?.state === 'refused' && own.reason === 'The room is full', 'Who was refused does not see why.');
      demand(!(await isInvited(host, id)), 'Who was refused is invited.');
    },
  },
  {
    id: 'knock.withdraw',
    says: 'Who knocks can withdraw; nobody is admitted after that',
    async check(host) {
      const id = await knockingRoom(host);
      const knock = await host.knock(id);
      const withdrawn = await settle(host, 'stranger', id, knock.id, { action: 'withdraw' });
      demand(answerOf(withdrawn, KnockSchema, 200).state === 'withdrawn', 'The knock is not withdrawn.');
      const late = await settle(host, 'presenter', id, knock.id, { action: 'admit', role: 'Attendee' });
      expectProblem(late, 'knock-settled');
      demand(!(await isInvited(host, id)), 'Who withdrew is invited.');
    },
  },
  {
    id: 'knock.self-admit',
    says: 'Who knocks cannot admit themselves, and an attendee admits nobody',
    async check(host) {
      const id = await knockingRoom(host);
      const knock = await host.knock(id);
      for (const who of ['stranger', 'attendee'] as const) {
        const attempt = await settle(host, who, id, knock.id, { action: 'admit', role: 'Presenter' });
        expectProblem(attempt, 'forbidden', 'knock-not-found');
      }
      demand(!(await isInvited(host, id)), 'Who knocked let themselves in.');
    },
  },
  {
    id: 'knock.unknown',
    says: 'A knock of another room, or of none, is not found',
    async check(host) {
      const [id, elsewhere] = [await knockingRoom(host), await knockingRoom(host)];
      const knock = await host.knock(id);
      for (const knockId of [knock.id, 'no-such-knock']) {
        expectProblem(await settle(host, 'presenter', elsewhere, knockId, { action: 'refuse' }), 'knock-not-found');
      }
      demand((await queue(host, 'presenter', id)).length === 1, 'The knock was settled by way of another room.');
    },
  },
  {
    id: 'knock.refusals-limited',
    says: 'Who is refused again and again at a room is told to wait',
    async check(host) {
      const id = await knockingRoom(host);
      for (let refusals = 0; refusals < MANY_REFUSALS; refusals += 1) {
        const answer = await host.call('stranger', 'POST', `/rooms/${id}/knocks`, { json: {} });
        if (answer.status === 429) {
          expectProblem(answer, 'too-many-knocks');
          demand(Number(answer.headers.get('retry-after')) > 0, 'The refusal has no Retry-After.');
          return;
        }
        await settle(host, 'presenter', id, answerOf(answer, KnockSchema).id, { action: 'refuse' });
      }
      demand(false, `Somebody refused ${MANY_REFUSALS} times may still knock.`);
    },
  },
];
