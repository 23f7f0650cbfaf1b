import { act, cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contractFetch, inMinutes, json, problem, room } from '../../test/endpoint/contractFetch.js';
import { pass, until } from '../../test/page/fakeTime.js';
import { renderWithEndpoint } from '../../test/provider/renderWithEndpoint.js';
import { useRoom } from './useRoom.js';
import { useRoomPhase } from './useRoomPhase.js';
import { useServerNow } from './useServerNow.js';

const MINUTE = 60_000;
/** The endpoint's time when a test begins; the local clock stands years away from it. */
const SERVER = Date.parse('2030-06-01T12:00:00.000Z');
let started = 0;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime('2001-01-01');
  started = Date.now();
  // So that nothing is asked by itself: what changes here is the time.
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** An endpoint whose clock runs as fast as the local one, and whose room opens and closes at these minutes. */
function endpoint(opens: number, closes: number) {
  return contractFetch(() =>
    json(
      room('1', {
        validFrom: inMinutes(opens, SERVER),
        validUntil: inMinutes(closes, SERVER),
        serverTime: new Date(SERVER + Date.now() - started).toISOString(),
      }),
    ),
  );
}

test("the phase follows the endpoint's clock to the moment, however wrong the local one, and asks for nothing", async () => {
  const { fetch, requests } = endpoint(10, 60);
  const { result } = renderWithEndpoint(() => useRoomPhase('1'), { fetch });
  expect(result.current).toMatchObject({ phase: undefined, opensAt: undefined });
  await until(() => expect(result.current.phase).toBe('scheduled'));
  expect(result.current).toMatchObject({
    opensAt: new Date(SERVER + 10 * MINUTE),
    closesAt: new Date(SERVER + 60 * MINUTE),
  });
  expect(result.current.opensInMs).toBeGreaterThan(9 * MINUTE);
  expect(result.current.opensInMs).toBeLessThanOrEqual(10 * MINUTE);
  expect(new Date(result.current.serverNow()).toISOString()).toMatch(/^2030-06-01T12:00/);

  const phases: (string | undefined)[] = [];
  for (const minute of [9.99, 10.01, 54.99, 55.01, 59.99, 60.01]) {
    await pass(minute * MINUTE - (Date.now() - started));
    phases.push(result.current.phase);
  }
  expect(phases).toEqual(['scheduled', 'open', 'open', 'closing', 'closing', 'expired']);
  expect(result.current).toMatchObject({ opensInMs: undefined, closesInMs: undefined });
  expect(requests).toHaveLength(1);
});

test('it renders again at the boundaries only', async () => {
  const { fetch } = endpoint(10, 60);
  let renders = 0;
  const { result } = renderWithEndpoint(
    () => {
      renders += 1;
      return useRoomPhase('1');
    },
    { fetch },
  );
  await until(() => expect(result.current.phase).toBe('scheduled'));
  await pass(MINUTE);
  renders = 0;
  await pass(8 * MINUTE);
  expect(renders).toBe(0);
});

test('a room that opens in 60 days, longer than a timer can wait, opens then and not at once', async () => {
  const days = 60 * 24 * 60;
  const { fetch } = endpoint(days, days + 60);
  let renders = 0;
  const { result } = renderWithEndpoint(
    () => {
      renders += 1;
      return useRoomPhase('1');
    },
    { fetch },
  );
  await until(() => expect(result.current.phase).toBe('scheduled'));
  await pass(MINUTE);
  renders = 0;
  for (let seconds = 0; seconds < 5; seconds += 1) await pass(1000);
  expect(renders).toBe(0);
  await pass((days - 2) * MINUTE);
  expect(result.current.phase).toBe('scheduled');
  await pass(2 * MINUTE);
  expect(result.current.phase).toBe('open');
});

test('a changed window moves the boundary', async () => {
  let opens = 10;
  const { fetch } = contractFetch(() =>
    json(
      room('1', {
        validFrom: inMinutes(opens, SERVER),
        validUntil: inMinutes(60, SERVER),
        serverTime: new Date(SERVER + Date.now() - started).toISOString(),
      }),
    ),
  );
  const { result } = renderWithEndpoint(() => ({ ...useRoomPhase('1'), ...useRoom('1') }), { fetch });
  await until(() => expect(result.current.phase).toBe('scheduled'));
  opens = 3;
  act(() => result.current.retry());
  await until(() => expect(result.current.room?.validFrom).toBe(inMinutes(3, SERVER)));
  expect(result.current.phase).toBe('scheduled');
  await pass(3 * MINUTE);
  expect(result.current.phase).toBe('open');
});

test('a room that is no longer found after it was there is deleted; one that never was has no phase', async () => {
  const { fetch } = contractFetch(({ what }, index) =>
    what === 'GET /rooms/1' && index < 2 ? json(room('1')) : problem('room-not-found'),
  );
  const { result } = renderWithEndpoint(
    () => ({
      there: useRoom('1'),
      phase: useRoomPhase('1').phase,
      gone: useRoom('2').status,
      other: useRoomPhase('2').phase,
    }),
    { fetch },
  );
  await until(() => expect(result.current).toMatchObject({ phase: 'open', gone: 'error' }));
  expect(result.current.other).toBeUndefined();
  act(() => result.current.there.retry());
  await until(() => expect(result.current.phase).toBe('deleted'));
});

test("`useServerNow` renders at each full second of the endpoint's clock, and leaves no timer", async () => {
  const { fetch } = endpoint(-10, 60);
  const { result, unmount } = renderWithEndpoint(
    () => {
      useRoom('1');
      return useServerNow();
    },
    { fetch },
  );
  await pass(3_500);
  expect(new Date(result.current).toISOString()).toMatch(/12:00:03/);
  await pass(1_000);
  expect(new Date(result.current).toISOString()).toMatch(/12:00:04/);
  unmount();
  await pass(10);
  expect(vi.getTimerCount()).toBe(0);
});
