import { CONTRACT_VERSION, OPERATIONS, type OperationId, operationOf } from '@anteroom/contract/operations';
import { enterRoom, type FakeRoomCall } from './rooms/enterRoom.js';
import { FakeRefusal } from './http/FakeRefusal.js';
import type { FakeAnswer, FakeCall, FakeWorld } from './world/FakeWorld.js';
import { fakeChangeKnock, fakeKnock, fakeListKnocks } from './knocks/fakeKnocks.js';
import {
  fakeCreateRoom,
  fakeDeleteRoom,
  fakeIssueToken,
  fakeListRooms,
  fakeReadRoom,
  fakeUpdateRoom,
} from './rooms/fakeRooms.js';
import { fakeChangeParticipants, fakeListParticipants } from './roster/fakeRoster.js';
import { checkContentType } from './http/readFakeBody.js';

/** A request as far as the fake endpoint reads it. */
export interface FakeAsked {
  method: string;
  url: URL;
  headers: Headers;
  text: string;
  /** The signed-in user; `null` for nobody. */
  me: string | null;
  /** Milliseconds since 1970. */
  now: number;
}

type Answer = (call: FakeCall, roomId: string, knockId: string) => FakeAnswer;

const aboutRoom =
  (answer: (call: FakeRoomCall, knockId: string) => FakeAnswer): Answer =>
  (call, roomId, knockId) =>
    answer(enterRoom(call, roomId), knockId);

/** Every call of the contract: one that is added there does not compile here until it is answered. */
const ANSWERS: Record<OperationId, Answer> = {
  listRooms: fakeListRooms,
  createRoom: fakeCreateRoom,
  readRoom: aboutRoom(fakeReadRoom),
  updateRoom: aboutRoom(fakeUpdateRoom),
  deleteRoom: aboutRoom(fakeDeleteRoom),
  listParticipants: aboutRoom(fakeListParticipants),
  changeParticipants: aboutRoom(fakeChangeParticipants),
  issueToken: aboutRoom(fakeIssueToken),
  knock: aboutRoom(fakeKnock),
  listKnocks: aboutRoom(fakeListKnocks),
  changeKnock: aboutRoom(fakeChangeKnock),
};

/** The answer to a request, or the problem in its place. */
export function answerFake(world: FakeWorld, asked: FakeAsked): Response {
  try {
    return respond(world, asked, answered(world, asked));
  } catch (error) {
    if (error instanceof FakeRefusal) return error.toResponse();
    throw error;
  }
}

function answered(world: FakeWorld, asked: FakeAsked): FakeAnswer {
  const { method, url, headers, text, me, now } = asked;
  // Wherever the host mounts it, with or without a slash at the end.
  const path = url.pathname.replace(/^.*(?=\/rooms(\/|$))/, '').replace(/\/$/, '');
  const operation = operationOf(method === 'HEAD' ? 'GET' : method, path);
  if (!operation) throw noSuchCall(path);
  checkOrigin(asked);
  checkContentType(method, headers);
  if (me === null) throw new FakeRefusal('unauthenticated');
  const [, , roomId = '', , knockId = ''] = path.split('/');
  return ANSWERS[operation.id]({ world, me, headers, query: url.searchParams, text, now }, roomId, knockId);
}

function noSuchCall(path: string): FakeRefusal {
  const methods = Object.values(OPERATIONS)
    .map(({ method }) => method)
    .filter((method, index, all) => all.indexOf(method) === index && operationOf(method, path))
    .flatMap((method) => (method === 'GET' ? [method, 'HEAD'] : [method]));
  return methods.length === 0
    ? new FakeRefusal('invalid-request', { status: 404 })
    : new FakeRefusal('invalid-request', { status: 405, headers: { Allow: methods.join(', ') } });
}

/** Pages of other sites change nothing. Told by headers that only a browser over a network sends. */
function checkOrigin({ method, url, headers }: FakeAsked): void {
  if (method === 'GET' || method === 'HEAD') return;
  const origin = headers.get('origin');
  const isOwn = origin === null || (URL.canParse(origin) && new URL(origin).host === url.host);
  if (!isOwn || headers.get('sec-fetch-site') === 'cross-site') throw new FakeRefusal('origin-not-allowed');
}

function respond(world: FakeWorld, asked: FakeAsked, { status = 200, body, location }: FakeAnswer): Response {
  const headers = new Headers({ 'Cache-Control': 'no-store', 'Anteroom-Version': CONTRACT_VERSION });
  if (location !== undefined) {
    headers.set('Location', asked.url.pathname.endsWith('/') ? `../${location}` : location);
  }
  if (asked.method === 'GET' || asked.method === 'HEAD') {
    const etag = tagOf(world, asked, body);
    headers.set('ETag', etag);
    const known = asked.headers.get('if-none-match')?.split(',') ?? [];
    if (known.some((tag) => [etag, '*'].includes(tag.trim()))) return new Response(null, { status: 304, headers });
  }
  if (body === undefined) return new Response(null, { status, headers });
  headers.set('Content-Type', 'application/json');
  return new Response(asked.method === 'HEAD' ? null : JSON.stringify(body), { status, headers });
}

/** The same as long as what is answered at an address to somebody is the same, but for `serverTime`. */
function tagOf({ tags, next }: FakeWorld, { url, me }: FakeAsked, body: object | undefined): string {
  const address = JSON.stringify([me, url.pathname, url.search]);
  const text = JSON.stringify({ ...body, serverTime: undefined });
  const last = tags.get(address);
  if (last?.text === text) return last.etag;
  const etag = `W/"${next()}"`;
  tags.set(address, { text, etag });
  return etag;
}
