import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  MATRIX,
  type MatrixPerson,
  type MatrixPhase,
  matrixAsMarkdown,
  PERSONS,
  PHASES,
  roleOf,
} from '../../test/authorizationMatrix.js';
import { HOUR, type Host, startHost } from '../../test/startHost.js';
import { allowOf, ROUTES } from './routes.js';

const UNKNOWN_ROOM = '99411111111111111';
const SHIFTS: Record<MatrixPhase, number> = { scheduled: -2 * HOUR, open: 0, expired: 2 * HOUR };

const USERS: Record<MatrixPerson, string | undefined> = {
  anonymous: undefined,
  stranger: 'eve',
  'stranger, room takes knocks': 'eve',
  Presenter: 'ada',
  Attendee: 'ben',
  Consumer: 'cleo',
  Collaborator: 'dot',
  owner: 'olga',
  'other organizer': 'otto',
};

const BODIES: Record<string, (roomId: string) => object> = {
  'POST /people': (room) => ({ names: ['ada'], room }),
  'POST /rooms': () => {
    const from = Date.now() + HOUR;
    const [validFrom, validUntil] = [new Date(from).toISOString(), new Date(from + 5 * HOUR).toISOString()];
    return { title: 'New', validFrom, validUntil };
  },
  'PATCH /rooms/{roomId}': () => ({ title: 'Moved' }),
  'PATCH /rooms/{roomId}/participants': () => ({ participants: [{ userId: 'somebody', role: 'Attendee' }] }),
  'POST /rooms/{roomId}/call/actions': () => ({ type: 'hand', raised: true }),
  'POST /rooms/{roomId}/knocks': () => ({ note: 'It is me' }),
  'PATCH /rooms/{roomId}/knocks/{knockId}': () => ({ action: 'refuse' }),
};

/** Where an address has no place for the room. */
const QUERIES: Record<string, string> = { 'GET /people': '?q=ada&room={roomId}' };

let host: Host;
let shift = 0;
beforeAll(async () => {
  host = await startHost({ clock: () => Date.now() + shift, searchDirectory: async () => [] });
});
afterAll(() => host.close());

/** The room of a row, with everyone invited who is in the table, and one waiting knock. */
async function roomFor(person: MatrixPerson) {
  const roomId = await host.makeRoom(
    { ada: 'Presenter', ben: 'Attendee', cleo: 'Consumer', dot: 'Collaborator' },
    // For invited people, allowing knocks makes no difference; for strangers it does.
    { knocking: person !== 'stranger' && person !== 'other organizer', title: 'Secret plans' },
  );
  const knock = await host.store.addKnock({
    id: crypto.randomUUID(),
    roomId,
    userId: 'fred',
    state: 'waiting',
    note: undefined,
    role: undefined,
    reason: undefined,
    knockedAt: Date.now() + shift,
    expiresAt: Date.now() + shift + HOUR,
  });
  return { roomId, knockId: knock.id };
}

async function ask(call: string, roomId: string, knockId: string, person: MatrixPerson) {
  const [method = '', address = ''] = call.split(' ');
  const path = `${address}${QUERIES[call] ?? ''}`;
  const json = BODIES[call]?.(roomId);
  const response = await host.call(path.replace('{roomId}', roomId).replace('{knockId}', knockId), USERS[person], {
    method,
    ...(json && { json }),
  });
  const text = await response.text();
  const code = response.status >= 400 ? ` ${JSON.parse(text).code}` : '';
  return { response, text, outcome: `${response.status}${code}` };
}

test('the table contains every operation of the endpoint', () => {
  const answered = ROUTES.flatMap((route) =>
    [...route.methods.keys()].map((method) => `${method} ${route.path.replace(/:(\w+)/g, '{$1}')}`),
  );
  expect(MATRIX.map(({ call }) => call).toSorted()).toEqual(answered.toSorted());
  expect(ROUTES.map(allowOf)).not.toContain('');
});

describe.each(PHASES)('in a room that is %s', (phase) => {
  test.each(MATRIX)('$call responds to everyone as the table says', async ({ call, outcomes }) => {
    shift = SHIFTS[phase];
    const seen: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const person of PERSONS) {
      const { roomId, knockId } = await roomFor(person);
      seen[person] = (await ask(call, roomId, knockId, person)).outcome;
      const outcome = outcomes[person];
      expected[person] = typeof outcome === 'string' ? outcome : outcome[phase];
    }
    expect(seen).toEqual(expected);
  });
});

const hidden = MATRIX.filter(({ outcomes }) => outcomes.stranger === '404 room-not-found');

test.each(hidden)(
  '$call: a hidden, an unknown and a malformed room get byte for byte the same response',
  async ({ call, outcomes }) => {
    shift = 0;
    for (const person of ['stranger', 'other organizer'] as const) {
      // An organizer may search without a room, whichever is given.
      if (outcomes[person] !== '404 room-not-found') continue;
      const { roomId, knockId } = await roomFor(person);
      const answers = [];
      for (const id of [roomId, UNKNOWN_ROOM, '123']) {
        const { response, text } = await ask(call, id, knockId, person);
        const traceId = JSON.parse(text).traceId;
        expect(traceId).toMatch(/^[0-9a-f-]{36}$/);
        answers.push([response.status, [...response.headers].toSorted(), text.replace(traceId, '')]);
      }
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
    }
  },
);

test('"me.may" lists what the table allows', async () => {
  shift = 0;
  const rows: Record<string, string> = {
    read: 'GET /rooms/{roomId}',
    join: 'POST /rooms/{roomId}/token',
    update: 'PATCH /rooms/{roomId}',
    delete: 'DELETE /rooms/{roomId}',
    'read-participants': 'GET /rooms/{roomId}/participants',
    'change-participants': 'PATCH /rooms/{roomId}/participants',
    knock: 'POST /rooms/{roomId}/knocks',
    'answer-knocks': 'PATCH /rooms/{roomId}/knocks/{knockId}',
  };
  for (const person of ['Presenter', 'Attendee', 'Consumer', 'Collaborator', 'owner'] as const) {
    const { roomId } = await roomFor(person);
    const { me } = await (await host.call(`/rooms/${roomId}`, USERS[person])).json();
    const allowed = Object.keys(rows).filter((action) => {
      const outcome = MATRIX.find(({ call }) => call === rows[action])?.outcomes[person];
      return (typeof outcome === 'string' ? outcome : (outcome?.open ?? '4')).startsWith('2');
    });
    expect(me.may.toSorted()).toEqual(allowed.toSorted());
    expect(me.invited).toBe(roleOf(person) !== undefined);
  }
  const { roomId } = await roomFor('stranger, room takes knocks');
  expect(await (await host.call(`/rooms/${roomId}`, 'eve')).json()).toMatchObject({
    title: 'Secret plans',
    metadata: {},
    me: { invited: false, may: ['knock'] },
  });
});

test('the README shows this table', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const shown = /<!-- authorization: begin -->([\s\S]*)<!-- authorization: end -->/.exec(readme)?.[1] ?? '';
  // The formatter pads the columns of a table.
  const plain = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---').trim();
  expect(plain(shown)).toBe(plain(matrixAsMarkdown()));
});
