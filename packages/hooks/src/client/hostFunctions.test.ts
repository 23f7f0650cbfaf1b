import { AnteroomError } from '@anteroom/contract';
import { expect, test } from 'vitest';
import { participant, room } from '../../test/endpoint/contractFetch.js';
import { createEndpointClient, type EndpointClientOptions } from './createEndpointClient.js';
import type { EndpointClient } from './EndpointClient.js';
import type { EndpointFunctions } from './EndpointFunctions.js';

/** Calls each of the host's functions through the client. */
const ASKS: Record<keyof EndpointFunctions, (client: EndpointClient) => Promise<unknown>> = {
  readRoom: (client) => client.readRoom('1'),
  issueToken: (client) => client.issueToken('1'),
  actInCall: (client) => client.actInCall('1', { type: 'end' }),
  listParticipants: (client) => client.listAllParticipants('1'),
  changeParticipants: (client) => client.changeParticipants('1', { participants: [] }),
  listRooms: (client) => client.listRooms(),
  createRoom: (client) => client.createRoom({ title: 'Review' }),
  searchPeople: (client) => client.searchPeople({ q: 'ada' }),
  lookUpPeople: (client) => client.lookUpPeople({ names: ['ada'] }),
  updateRoom: (client) => client.updateRoom('1', { title: 'Review' }),
  deleteRoom: (client) => client.deleteRoom('1'),
  knock: (client) => client.knock('1'),
  listKnocks: (client) => client.listKnocks('1'),
  changeKnock: (client) => client.changeKnock('1', 'k1', { action: 'withdraw' }),
};

const cause = new Error('from the host');

function fails(how: string): never {
  if (how === 'rejects') return Promise.reject(cause) as never;
  throw cause;
}

async function failureOf(asked: Promise<unknown>): Promise<unknown> {
  return asked.then(
    () => undefined,
    (error: unknown) => error,
  );
}

const HOW = ['throws', 'rejects'];
const names = Object.keys(ASKS) as (keyof EndpointFunctions)[];

test.each(names.flatMap((name) => HOW.map((how) => ({ name, how }))))(
  'a function $name that $how fails as an unreachable endpoint, with the cause',
  async ({ name, how }) => {
    const endpoint: EndpointFunctions = { readRoom: () => fails(how), [name]: () => fails(how) };
    const error = await failureOf(ASKS[name](createEndpointClient({ endpoint })));
    expect(error).toBeInstanceOf(AnteroomError);
    expect(error).toMatchObject({ code: 'endpoint-unreachable', cause });
  },
);

const OPTIONS: [name: string, code: string, option: (how: string) => Omit<EndpointClientOptions, 'endpoint'>][] = [
  ['headers', 'unauthenticated', (how) => ({ headers: () => fails(how) })],
  ['fetch', 'endpoint-unreachable', (how) => ({ fetch: () => fails(how) })],
];

test.each(OPTIONS.flatMap(([name, code, option]) => HOW.map((how) => ({ name, how, code, option }))))(
  '$name that $how fails the request with $code and the cause',
  async ({ how, code, option }) => {
    const client = createEndpointClient({ endpoint: 'https://host.test/api', ...option(how) });
    const error = await failureOf(client.readRoom('1'));
    expect(error).toBeInstanceOf(AnteroomError);
    expect(error).toMatchObject({ code, cause });
  },
);

const current = { room: room('1', { title: 'Theirs' }), participants: [participant('ada')] };
const conflicts: [name: string, thrown: object, kept: object | undefined][] = [
  ['the room and its people', current, current],
  ['a room alone', { room: current.room }, { room: current.room, participants: undefined }],
  ['an error of another copy of this package', { current }, current],
  ['an invalid room', { ...current, room: { id: '1' } }, undefined],
  ['nothing', {}, undefined],
];

test.each(conflicts)('a conflict that a function throws with %s', async (_, thrown, kept) => {
  const endpoint: EndpointFunctions = {
    readRoom: () => fails('rejects'),
    updateRoom: () => Promise.reject({ code: 'room-changed', ...thrown }),
  };
  const error = await failureOf(ASKS.updateRoom(createEndpointClient({ endpoint })));
  expect(error).toMatchObject({ code: 'room-changed', current: kept });
});
