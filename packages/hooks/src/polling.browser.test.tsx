import { act, cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contractFetch, inMinutes, json, knock, outsider, participant, problem, room } from '../test/contractFetch.js';
import { pass, until } from '../test/fakeTime.js';
import { renderWithEndpoint } from '../test/renderWithEndpoint.js';
import { MOST_REQUESTS_A_MINUTE, useKnock, useKnocks, useRoom, useRoomParticipants } from './index.js';

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

test('once nobody is signed in nothing is asked by itself, until a `retry` is answered', async () => {
  let isSignedIn = true;
  const onError = vi.fn();
  const { fetch, requests } = contractFetch(({ what }) => {
    if (!isSignedIn) return problem('unauthenticated');
    return json(what.endsWith('/participants') ? { items: [] } : room('1', { serverTime: inMinutes(0) }));
  });
  const { result } = renderWithEndpoint(() => ({ room: useRoom('1'), roster: useRoomParticipants('1') }), {
    fetch,
    onError,
  });
  await until(() => expect(result.current.roster.status).toBe('ready'));
  isSignedIn = false;
  await pass(30_010);
  await until(() => expect(result.current.room.error?.code).toBe('unauthenticated'));
  requests.length = 0;
  await pass(10 * MINUTE);
  await look('visible');
  await setOnline(false);
  await setOnline(true);
  expect(requests).toEqual([]);
  expect(onError).toHaveBeenCalledTimes(1);

  isSignedIn = true;
  act(() => result.current.room.retry());
  await until(() => expect(result.current.room.error).toBeUndefined());
  await pass(30_010);
  expect(requests.length).toBeGreaterThanOrEqual(3);
});
