import { AnteroomError, type ErrorCode, type Room, type RoomToken } from '@anteroom/contract';
import { act, cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { StrictMode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { token } from '../../test/endpoint/contractFetch.js';
import type { EndpointFunctions } from '../client/index.js';
import { AnteroomProvider } from '../provider/index.js';
import { type RoomTokenResult, useRoomToken } from './useRoomToken.js';

/** One thing that happens. Of the requests under way, `which` is counted from the oldest, round and round. */
type Step =
  | { type: 'mount' | 'unmount' | 'offline' | 'online' | 'refresh' | 'retry' }
  | { type: 'room' | 'user'; name: string }
  | { type: 'answer'; which: number }
  | { type: 'fail'; which: number; code: ErrorCode }
  | { type: 'pass'; ms: number };

const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<Step>({ type: 'mount' }, { type: 'unmount' }) },
    { weight: 2, arbitrary: fc.constantFrom<Step>({ type: 'offline' }, { type: 'online' }) },
    { weight: 2, arbitrary: fc.constantFrom<Step>({ type: 'refresh' }, { type: 'retry' }) },
    { weight: 2, arbitrary: fc.constantFrom('a', 'b').map((name): Step => ({ type: 'room', name })) },
    { weight: 1, arbitrary: fc.constantFrom('ada', 'ben').map((name): Step => ({ type: 'user', name })) },
    { weight: 5, arbitrary: fc.nat(3).map((which): Step => ({ type: 'answer', which })) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.nat(3),
          fc.constantFrom<ErrorCode>('internal', 'endpoint-unreachable', 'not-invited', 'unauthenticated'),
        )
        .map(([which, code]): Step => ({ type: 'fail', which, code })),
    },
    {
      weight: 4,
      arbitrary: fc.constantFrom(0, 500, 1_000, 6_000, 30_000, 56 * 60_000).map((ms): Step => ({ type: 'pass', ms })),
    },
  ),
  { minLength: 4, maxLength: 24 },
);

interface Asked {
  user: string;
  roomId: string;
  /** How often the user was signed out before it. */
  episode: number;
  signal: AbortSignal | undefined;
  isSettled: boolean;
  answer: (answer: RoomToken) => void;
  fail: (error: AnteroomError) => void;
}

/** A page, its hosts' endpoints, and all that is promised of them, checked after each step. */
class Page {
  readonly requests: Asked[] = [];
  readonly broken: string[] = [];
  private readonly view = render(null);
  private readonly episodes = new Map<string, number>();
  /** The latest token that was answered in time, for each user and room. */
  private readonly latest = new Map<string, string>();
  private result: RoomTokenResult | undefined;
  private user = 'ada';
  private roomId = 'a';
  private isMounted = true;
  private answers = 0;

  async show() {
    const { user, roomId, isMounted } = this;
    const endpoint: EndpointFunctions = {
      readRoom: () => new Promise<Room>(() => {}),
      issueToken: (asked, { signal }) => this.ask(user, asked, signal),
    };
    await act(async () =>
      this.view.rerender(
        <StrictMode>
          {/* The history alone settles requests. */}
          <AnteroomProvider key={user} endpoint={endpoint} requestTimeoutMs={2 ** 31 - 1}>
            {isMounted && <Shown page={this} user={user} roomId={roomId} />}
          </AnteroomProvider>
        </StrictMode>,
      ),
    );
  }

  async take(step: Step) {
    if (step.type === 'mount' || step.type === 'unmount') this.isMounted = step.type === 'mount';
    if (step.type === 'room') this.roomId = step.name;
    if (step.type === 'user') this.user = step.name;
    if (step.type === 'offline' || step.type === 'online') setOnline(step.type === 'online');
    await this.show();
    await act(async () => {
      if (this.isMounted && step.type === 'retry') this.result?.retry();
      // Whoever refreshes handles its failure; that of the others is looked at here.
      if (this.isMounted && step.type === 'refresh') this.result?.refresh().catch(() => {});
      if (step.type === 'answer' || step.type === 'fail') this.settle(step);
      await vi.advanceTimersByTimeAsync(step.type === 'pass' ? step.ms : 0);
    });
    this.check();
  }

  /** What a component got in a render, which people may have seen. */
  see(user: string, roomId: string, result: RoomTokenResult) {
    this.result = result;
    const shown = result.token?.token;
    if (shown === undefined) return;
    if (shown !== this.latest.get(`${user} ${roomId}`)) this.broken.push(`${shown} is shown to ${user} for ${roomId}`);
  }

  async close() {
    this.view.unmount();
    await vi.advanceTimersByTimeAsync(1);
    const pending = this.requests.filter(({ isSettled, signal }) => !isSettled && !signal?.aborted);
    if (pending.length > 0) this.broken.push(`${pending.length} requests are under way after the unmount`);
    if (vi.getTimerCount() > 0) this.broken.push(`${vi.getTimerCount()} timers are left after the unmount`);
  }

  private ask(user: string, roomId: string, signal: AbortSignal | undefined): Promise<RoomToken> {
    const episode = this.episodes.get(user) ?? 0;
    return new Promise((answer, fail) => {
      this.requests.push({ user, roomId, episode, signal, isSettled: false, answer, fail });
    });
  }

  private settle(step: Extract<Step, { which: number }>) {
    const open = this.requests.filter(({ isSettled }) => !isSettled);
    const request = open[step.which % Math.max(open.length, 1)];
    if (!request) return;
    request.isSettled = true;
    const { user, roomId, signal } = request;
    const isWaitedFor = !signal?.aborted && request.episode === (this.episodes.get(user) ?? 0);
    if (step.type === 'answer') {
      this.answers += 1;
      const text = `${user} ${roomId} ${this.answers}`;
      // Answers to who has left are given all the same: an endpoint may not hear of an abort.
      if (isWaitedFor) this.latest.set(`${user} ${roomId}`, text);
      request.answer(token(text, { expiresOn: new Date(Date.now() + 60 * 60_000).toISOString() }));
      return;
    }
    if (step.code === 'unauthenticated' && isWaitedFor) {
      this.episodes.set(user, request.episode + 1);
      for (const key of [...this.latest.keys()]) if (key.startsWith(user)) this.latest.delete(key);
    }
    request.fail(new AnteroomError(step.code, 'said by the test'));
  }

  private check() {
    const open = this.requests.filter(({ isSettled, signal }) => !isSettled && !signal?.aborted);
    const keys = open.map(({ user, roomId }) => `${user} ${roomId}`);
    if (new Set(keys).size < keys.length) this.broken.push(`two requests at a time: ${keys.join(', ')}`);
  }
}

function Shown({ page, user, roomId }: { page: Page; user: string; roomId: string }) {
  page.see(user, roomId, useRoomToken(roomId));
  return null;
}

let online = true;

function setOnline(isOnline: boolean) {
  online = isOnline;
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('in 1,000 random histories: one request at a time, no stale token, no unhandled rejection, nothing left', async () => {
  const unhandled: unknown[] = [];
  window.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    unhandled.push(event.reason);
  });
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online);
  vi.useFakeTimers();
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      setOnline(true);
      const page = new Page();
      await page.show();
      for (const step of history) await page.take(step);
      await page.close();
      expect(page.broken).toEqual([]);
      expect(unhandled).toEqual([]);
    }),
    { numRuns: 1_000, interruptAfterTimeLimit: 110_000, markInterruptAsFailure: true },
  );
  vi.useRealTimers();
  await new Promise((nextTask) => setTimeout(nextTask));
  expect(unhandled).toEqual([]);
}, 120_000);
