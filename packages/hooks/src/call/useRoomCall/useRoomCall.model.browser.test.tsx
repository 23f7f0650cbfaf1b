import { act, cleanup, configure, render } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createFakeEngine, type FakeEngine, type PendingStep, type Step } from '../../../test/call/createFakeEngine.js';
import { contractFetch, ENDPOINT, json, problem, token } from '../../../test/endpoint/contractFetch.js';
import { jwt } from '../../../test/endpoint/jwt.js';
import { AnteroomProvider } from '../../provider/index.js';
import { type RoomCallResult, useRoomCall } from './useRoomCall.js';

/** Random histories, each of up to so many events. `VITE_MODEL_RUNS` asks for more. */
const RUNS = Number(import.meta.env.VITE_MODEL_RUNS ?? 1_000);
const MOST_EVENTS = 40;

const STEPS: Step[] = ['load', 'agent', 'adapter', 'devices', 'hangUp', 'agentDisposal'];
const choices = { cameraOn: true, microphoneOn: true };

type Event =
  | { do: 'mount' | 'unmount' | 'join' | 'changeRoom' | 'render' }
  | { do: 'leave' | 'cancel' | 'retry' }
  | { do: 'answer' | 'fail'; which: number }
  | { do: 'connect' | 'cutOff' | 'comeBack' }
  | { do: 'end'; code: number; subCode: number };

const named = <Name extends string>(...names: Name[]) => fc.constantFrom(...names).map((name) => ({ do: name }));

const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 2, arbitrary: named('mount', 'unmount', 'cancel', 'changeRoom', 'render', 'cutOff', 'comeBack') },
  { weight: 3, arbitrary: named('join', 'retry', 'leave') },
  { weight: 3, arbitrary: named('connect') },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('answer' as const), which: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('fail' as const), which: fc.nat(5) }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom([0, 0], [400, 0], [403, 5829], [495, 4507])
      .map(([code = 0, subCode = 0]) => ({ do: 'end' as const, code, subCode })),
  },
);

/** The way into a call, which chance alone finds seldom. */
const WAY_IN: Event[] = [
  { do: 'join' },
  ...Array.from({ length: 8 }, (): Event => ({ do: 'answer', which: 0 })),
  { do: 'connect' },
];

const histories = fc
  .tuple(fc.constantFrom([], WAY_IN), fc.array(event, { maxLength: MOST_EVENTS, size: 'max' }))
  .map(([start, rest]) => [...start, ...rest]);

const unhandled: unknown[] = [];
addEventListener('unhandledrejection', ({ reason }) => unhandled.push(reason));

configure({ reactStrictMode: true });
afterEach(cleanup);

/** A host whose whole surroundings answer only when the history says so. */
function createWorld(survey: boolean) {
  const engine = createFakeEngine({ byHand: STEPS });
  const tokens: PendingStep[] = [];
  const { fetch } = contractFetch(
    () =>
      new Promise<Response>((resolve) => {
        const answered = (response: () => Response) => () => {
          tokens.splice(tokens.indexOf(one), 1);
          resolve(response());
        };
        const one = {
          step: 'load' as const,
          resolve: answered(() => json(token(jwt('good'), { role: 'Presenter' }))),
          fail: answered(() => problem('forbidden')),
        };
        tokens.push(one);
      }),
  );
  const world = {
    engine,
    fetch,
    roomId: '1',
    /** Whether ended calls are kept for their survey. */
    survey,
    view: undefined as ReturnType<typeof render> | undefined,
    call: undefined as RoomCallResult | undefined,
    /** What was told or drawn although nothing was mounted. */
    late: [] as string[],
    connected: 0,
    ended: 0,
    waiting: () => [...engine.pending, ...tokens],
  };
  return world;
}

type World = ReturnType<typeof createWorld>;

function Host({ world }: { world: World }) {
  if (!world.view) world.late.push('a render');
  world.call = useRoomCall({
    roomId: world.roomId,
    survey: world.survey,
    loadEngine: () => world.engine.loadEngine(),
    nameOf: async (id) => id,
    onConnected() {
      world.connected += 1;
      if (!world.view) world.late.push('onConnected');
    },
    onEnded() {
      world.ended += 1;
      if (!world.view) world.late.push('onEnded');
    },
  });
  return null;
}

const page = (world: World) => (
  <AnteroomProvider endpoint={ENDPOINT} fetch={world.fetch} retryDelayMs={1}>
    <Host world={world} />
  </AnteroomProvider>
);

/** Lets all that is ready go on; reading the body of an answer takes the browser tasks of its own. */
function turn() {
  return act(async () => {
    await new Promise((next) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = next;
      port2.postMessage(undefined);
    });
  });
}

async function happen(world: World, one: Event): Promise<void> {
  const { engine, call, view } = world;
  const latest = engine.calls.at(-1);
  const waiting = world.waiting();
  switch (one.do) {
    case 'mount':
      // Assigned first, because it draws at once.
      if (!view) {
        world.view = {} as ReturnType<typeof render>;
        world.view = render(page(world));
      }
      break;
    case 'unmount':
      view?.unmount();
      world.view = undefined;
      break;
    case 'join':
      if (view) act(() => call?.join(choices));
      break;
    case 'leave':
    case 'cancel':
    case 'retry':
      // After the unmount too: a host may have kept the function.
      if (call) act(call[one.do]);
      break;
    case 'changeRoom':
      world.roomId = world.roomId === '1' ? '2' : '1';
      view?.rerender(page(world));
      break;
    case 'render':
      view?.rerender(page(world));
      break;
    case 'answer':
      waiting[one.which % waiting.length]?.resolve();
      break;
    case 'fail': {
      const step = waiting[one.which % waiting.length];
      // An agent that would not go is the SDK's failure, and stays.
      if (step && step.step !== 'agentDisposal') step.fail();
      break;
    }
    case 'connect':
    case 'comeBack':
      if (latest && !latest.isDisposed) act(one.do === 'connect' ? () => latest.connect() : latest.comeBack);
      break;
    case 'cutOff':
      act(() => latest?.cutOff('diagnostic'));
      break;
    case 'end':
      act(() => latest?.end(one.code, one.subCode));
      break;
  }
  await turn();
}

/** Everything that is waited for answers, until nothing is. */
async function comeToRest(world: World): Promise<void> {
  for (let rounds = 0; rounds < 200; rounds += 1) {
    const [step] = world.waiting();
    if (step) step.resolve();
    await turn();
    if (!step && world.waiting().length === 0) {
      // A last look, as an answer may be on its way through several tasks.
      await turn();
      await turn();
      if (world.waiting().length === 0) return;
    }
  }
  throw new Error('It never comes to rest.');
}

function expectSound({ engine, call, view, late, ended, connected }: World): void {
  expect(engine.agentsAtOnce.most).toBeLessThanOrEqual(1);
  expect(late).toEqual([]);
  expect(ended).toBeLessThanOrEqual(connected);
  if (view && call && 'adapter' in call) {
    const kept = engine.calls.filter(({ isDisposed }) => !isDisposed);
    expect(kept.map(({ adapter }) => adapter.getState())).toContain(call.adapter.getState());
  }
}

describe('any history of mounts, unmounts, joins, leaves, cancels, retries, rooms, answers, failures and ends', () => {
  it('has one agent at a time, disposes of all it creates, is stuck nowhere and tells nothing late', {
    timeout: 300_000,
  }, async () => {
    const seen = new Set<string>();
    const history = async (events: Event[], survey: boolean) => {
      const world = createWorld(survey);
      await happen(world, { do: 'mount' });
      for (const one of events) {
        await happen(world, one);
        expectSound(world);
        if (world.call) seen.add(world.call.status);
      }
      await comeToRest(world);
      expectSound(world);
      if (world.view) expect(world.call?.status).not.toBe('preparing');

      await happen(world, { do: 'unmount' });
      await comeToRest(world);
      expectSound(world);
      expect(world.ended).toBe(world.connected);
      expectAllDisposed(world.engine);
      expect(unhandled.splice(0)).toEqual([]);
    };
    await fc.assert(fc.asyncProperty(histories, fc.boolean(), history), {
      numRuns: RUNS,
    });
    // That the histories get everywhere.
    const all = ['connected', 'ended', 'failed', 'idle', 'joining', 'preparing', 'reconnecting'];
    expect([...seen].sort()).toEqual(all);
  });
});

function expectAllDisposed({ made }: FakeEngine): void {
  const { agents, adapters, clients, credentials } = made;
  for (const { created, disposed } of [agents, adapters, clients, credentials]) expect(disposed).toBe(created);
}
