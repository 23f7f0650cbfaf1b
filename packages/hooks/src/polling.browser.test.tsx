import { act, cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  contractFetch,
  held,
  inMinutes,
  json,
  knock,
  outsider,
  participant,
  problem,
  room,
} from '../test/endpoint/contractFetch.js';
import { pass, until } from '../test/page/fakeTime.js';
import { renderWithEndpoint } from '../test/provider/renderWithEndpoint.js';
import { useKnock, useKnocks } from './knocks/index.js';
import type { AnteroomProviderProps } from './provider/index.js';
import { MOST_REQUESTS_A_MINUTE } from './requests/index.js';
import { useRoom } from './room/index.js';
import { useRooms } from './rooms/index.js';
import { useRoomParticipants } from './roster/index.js';

const MINUTE = 60_000;
let online = true;
let visibility: DocumentVisibilityState = 'visible';

beforeEach(() => {
  vi.useFakeTimers();
  online = true;
  visibility = 'visible';
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online);
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function setOnline(isOnline: boolean) {
  online = isOnline;
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
  await pass(10);
}

async function look(state: DocumentVisibilityState) {
  visibility = state;
  // As the browser does: the event is the document's, and bubbles.
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  await pass(10);
}

/** A page with a room and its roster, and how often each was asked for since the last time. */
function renderPage(me: () => ReturnType<typeof room>['me'] = () => room('1').me) {
  const { fetch, requests } = contractFetch(({ what }) => {
    if (what.endsWith('/participants')) return json({ items: [participant('ada')] });
    if (what.endsWith('/knocks')) return json({ items: [knock('k1')], serverTime: inMinutes(0) });
    return json(room('1', { knocking: true, me: me(), serverTime: inMinutes(0), validUntil: inMinutes(600) }));
  });
  const rendered = renderWithEndpoint(
    () => {
      useRoom('1');
      useRoomParticipants('1');
      useKnocks('1', { enabled: me().may.includes('answer-knocks') });
      return { door: useKnock('1'), room: useRoom('1'), roster: useRoomParticipants('1') };
    },
    { fetch },
  );
  const counted = () => {
    const asked = requests.splice(0).map(({ what }) => what);
    const count = (what: string) => asked.filter((one) => one === what).length;
    return { room: count('GET /rooms/1'), roster: count('GET /rooms/1/participants') };
  };
  const ready = () => until(() => expect(rendered.result.current.roster.status).toBe('ready'));
  return { ...rendered, requests, counted, ready };
}

test('a room and its roster are asked for every 30 seconds, however many components show them', async () => {
  const { ready, counted } = renderPage();
  await ready();
  counted();
  for (let seconds = 0; seconds < 120; seconds += 1) await pass(1_000);
  expect(counted()).toEqual({ room: 4, roster: 4 });
});

test.each([
  ['my knock waits', () => outsider(knock('k1'))],
  ["somebody's knock waits for me", () => ({ ...room('1').me, may: ['answer-knocks'] })],
])('while %s, room and roster are asked for every 3 seconds', async (_, me) => {
  const { ready, counted } = renderPage(me);
  await ready();
  await pass(3_000);
  counted();
  for (let seconds = 0; seconds < 30; seconds += 1) await pass(1_000);
  const { room: rooms, roster } = counted();
  expect(Math.min(rooms, roster)).toBeGreaterThanOrEqual(9);
  expect(Math.max(rooms, roster)).toBeLessThanOrEqual(11);
});

test('who may let people in sees a knock within 5 seconds, at a room that takes knocks', async () => {
  let isKnocking = false;
  const { fetch, requests } = contractFetch(({ what }) => {
    if (!what.endsWith('/knocks')) return json(room(what.slice(-1), { knocking: what.endsWith('1') }));
    return json({ items: isKnocking ? [knock('k1')] : [], serverTime: inMinutes(0) });
  });
  const { result } = renderWithEndpoint(() => [useRoom('1'), useRoom('2'), useKnocks('1'), useKnocks('2')] as const, {
    fetch,
  });
  await until(() => expect(result.current[3].status).toBe('ready'));
  requests.length = 0;
  isKnocking = true;
  await pass(5_000);
  await until(() => expect(result.current[2].knocks).toHaveLength(1));
  expect(requests.map(({ what }) => what)).toEqual(['GET /rooms/1/knocks']);
});

test('in a hidden tab nothing is asked for two minutes, and all of it at once when it is looked at again', async () => {
  const { ready, counted } = renderPage();
  await ready();
  await look('hidden');
  counted();
  await pass(119_000);
  expect(counted()).toEqual({ room: 0, roster: 0 });
  await pass(2_000);
  expect(counted()).toEqual({ room: 1, roster: 1 });
  await look('visible');
  expect(counted()).toEqual({ room: 1, roster: 1 });
});

test('offline nothing is asked, and all of it at once when the connection is back', async () => {
  const { ready, counted } = renderPage();
  await ready();
  await setOnline(false);
  counted();
  await pass(10 * MINUTE);
  expect(counted()).toEqual({ room: 0, roster: 0 });
  await setOnline(true);
  expect(counted()).toEqual({ room: 1, roster: 1 });
});

test('whatever a page does, a query is not asked for more often than the budget says', async () => {
  const { ready, counted, result } = renderPage(() => outsider(knock('k1')));
  await ready();
  counted();
  for (let times = 0; times < 200; times += 1) {
    act(() => result.current.room.retry());
    await look(times % 2 ? 'hidden' : 'visible');
    await pass(200);
  }
  const { room: rooms, roster } = counted();
  expect(rooms).toBeLessThanOrEqual(MOST_REQUESTS_A_MINUTE);
  expect(roster).toBeLessThanOrEqual(MOST_REQUESTS_A_MINUTE);
});

/** A page whose endpoint forgets who is signed in, and who asked for what since the last time. */
async function renderSignedOut(provider: Partial<AnteroomProviderProps> = {}) {
  const session = { isThere: true };
  const onError = vi.fn();
  const { fetch, requests } = contractFetch(({ what }) => {
    if (!session.isThere) return problem('unauthenticated');
    return json(what.endsWith('/participants') ? { items: [] } : room('1', { serverTime: inMinutes(0) }));
  });
  const rendered = renderWithEndpoint(
    () => ({ room: useRoom('1'), roster: useRoomParticipants('1') }),
    Object.assign(provider, { fetch, onError }),
  );
  await until(() => expect(rendered.result.current.roster.status).toBe('ready'));
  session.isThere = false;
  await pass(30_010);
  await until(() => expect(rendered.result.current.room.error?.code).toBe('unauthenticated'));
  requests.length = 0;
  return { ...rendered, session, onError, requests };
}

test('once nobody is signed in every result says so, and one query looks again every 30 seconds', async () => {
  const { result, requests, onError, session } = await renderSignedOut();
  const { room: known, roster } = result.current;
  expect(known).toMatchObject({ status: 'ready', staleBecause: { code: 'unauthenticated' } });
  expect(roster).toMatchObject({ status: 'ready', staleBecause: { code: 'unauthenticated' } });
  for (let seconds = 0; seconds < 300; seconds += 1) await pass(1_000);
  expect(requests).toHaveLength(10);
  expect(new Set(requests.map(({ what }) => what)).size).toBe(1);
  expect(onError).toHaveBeenCalledTimes(1);

  session.isThere = true;
  await pass(30_010);
  await until(() => expect(result.current.roster.staleBecause).toBeUndefined());
  expect(result.current.room.staleBecause).toBeUndefined();
  requests.length = 0;
  await pass(30_010);
  await until(() => expect(requests.length).toBeGreaterThanOrEqual(2));
});

test.each<[string, () => Promise<void>]>([
  ['is looked at', () => look('visible')],
  [
    'gets the focus',
    async () => {
      window.dispatchEvent(new Event('focus'));
      await pass(10);
    },
  ],
  [
    'has a connection again',
    async () => {
      await setOnline(false);
      await setOnline(true);
    },
  ],
])('whoever has signed in again is known at once when the page %s', async (_, happens) => {
  const { result, session } = await renderSignedOut();
  session.isThere = true;
  await happens();
  await until(() => expect(result.current.room).toMatchObject({ error: undefined, staleBecause: undefined }));
  expect(result.current.roster).toMatchObject({ error: undefined, staleBecause: undefined });
});

test('whoever has signed in again is known at once when the headers of the host are others, and asked for no sooner', async () => {
  let user = 'nobody';
  // As a host renders it: a new function each time.
  const provider: Partial<AnteroomProviderProps> = {
    get headers() {
      return () => ({ authorization: user });
    },
  };
  const { result, rerender, session, requests } = await renderSignedOut(provider);
  for (let times = 0; times < 20; times += 1) rerender();
  await pass(10);
  expect(requests).toEqual([]);
  session.isThere = true;
  user = 'ada';
  rerender();
  await until(() => expect(result.current.room).toMatchObject({ error: undefined, staleBecause: undefined }));
});

test('a page with nothing to show goes on saying that nobody is signed in while it is looked again', async () => {
  const seen: string[] = [];
  const { fetch, requests } = contractFetch(() => problem('unauthenticated'));
  const { result } = renderWithEndpoint(
    () => {
      const known = useRoom('1');
      seen.push(known.status);
      return known;
    },
    { fetch },
  );
  await until(() => expect(result.current.status).toBe('error'));
  const first = result.current.error;
  seen.length = 0;
  await pass(5 * MINUTE);
  expect(requests.length).toBeGreaterThan(5);
  expect(new Set([...seen, result.current.status])).toEqual(new Set(['error']));
  expect(result.current.error).toBe(first);
});

test('whatever a page does, nothing is asked by itself before `Retry-After` is over, and what a person asks for is sent', async () => {
  let isBusy = false;
  const { fetch, requests } = contractFetch(({ what }) => {
    if (isBusy) return problem('service-unavailable', { 'retry-after': '120' });
    if (what.endsWith('/participants')) return json({ items: [participant('ada')] });
    if (what.endsWith('/knocks')) return json({ items: [knock('k1')], serverTime: inMinutes(0) });
    return json(room('1', { knocking: true, me: { ...room('1').me, may: ['answer-knocks'] } }));
  });
  const { result } = renderWithEndpoint(
    () => ({ room: useRoom('1'), roster: useRoomParticipants('1'), knocks: useKnocks('1'), list: useRooms() }),
    { fetch },
  );
  await until(() => expect(result.current.knocks.status).toBe('ready'));
  await pass(3_000);
  isBusy = true;
  await pass(3_010);
  await until(() => expect(result.current.room.error?.code).toBe('service-unavailable'));
  requests.length = 0;
  for (let seconds = 0; seconds < 110; seconds += 1) {
    await look(seconds % 2 ? 'hidden' : 'visible');
    await pass(990);
  }
  await setOnline(false);
  await setOnline(true);
  const asked = requests.map(({ what }) => what);
  expect(asked.filter((what) => what.startsWith('GET /rooms/1'))).toEqual([]);
  // The polls that it forbids are missed.
  expect(result.current.room.staleBecause?.code).toBe('service-unavailable');

  act(() => result.current.room.retry());
  await until(() => expect(requests.map(({ what }) => what)).toContain('GET /rooms/1'));
  isBusy = false;
  await pass(2 * MINUTE);
  await until(() => expect(result.current.room.staleBecause).toBeUndefined());
});

test('a result says that it may be out of date from the second missed poll on, until one is answered', async () => {
  let isDown = false;
  const { fetch } = contractFetch(() => (isDown ? problem('not-supported') : json(room('1'))));
  const { result } = renderWithEndpoint(() => useRoom('1'), { fetch });
  await until(() => expect(result.current.status).toBe('ready'));
  isDown = true;
  await pass(30_010);
  await until(() => expect(result.current.error).toBeDefined());
  expect(result.current.staleBecause).toBeUndefined();
  await pass(30_010);
  await until(() => expect(result.current.staleBecause).toBe(result.current.error));
  isDown = false;
  await pass(30_010);
  await until(() => expect(result.current.staleBecause).toBeUndefined());
});

test('a poll that hangs stops no polling, and is told as missed', async () => {
  let isHanging = false;
  const me = () => outsider(knock('k1'));
  const { fetch, requests } = contractFetch(() =>
    isHanging ? held<Response>().promise : json(room('1', { knocking: true, me: me() })),
  );
  const { result } = renderWithEndpoint(() => ({ room: useRoom('1'), door: useKnock('1') }), { fetch });
  await until(() => expect(result.current.door.status).toBe('waiting'));
  isHanging = true;
  await pass(3_010);
  requests.length = 0;
  await pass(2 * 15_010);
  await until(() => expect(result.current.room.staleBecause?.code).toBe('endpoint-unreachable'));
  expect(requests.length).toBeGreaterThanOrEqual(1);
  isHanging = false;
  await pass(20_000);
  await until(() => expect(result.current.room.staleBecause).toBeUndefined());
});
