import { AnteroomError, type ErrorCode, type Role } from '@anteroom/contract';
import { keepPreviousData, QueryClient } from '@tanstack/react-query';
import { act, cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { Component as ReactComponent, type ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CLOSED_ROOM, ModelEndpoint } from '../test/model/modelEndpoint.js';
import { useKnock, useKnocks } from './knocks/index.js';
import { AnteroomProvider } from './provider/index.js';
import { useDeleteRoom, useRoom, useUpdateRoom } from './room/index.js';
import { useCreateRoom, useRooms } from './rooms/index.js';
import { useRemoveParticipants, useRoomParticipants, useSetParticipants } from './roster/index.js';

const ADA = '8:acs:resource_ada';

/** What a component does with the hooks of its page, by their names. */
const RUNS = {
  rooms: {
    useCreateRoom: ({ create }, text) => create.run({ title: text }),
    useUpdateRoom: ({ update }, text) => update.run({ title: text }),
    'useUpdateRoom, shown later': ({ save }, text) => save.run({ title: text, was: { title: 'a' } }),
    useDeleteRoom: ({ remove }) => remove.run(),
  },
  people: {
    useSetParticipants: ({ set }, text) => set.run([{ acsUserId: ADA, role: ROLES[text] ?? 'Consumer' }]),
    useRemoveParticipants: ({ expel }) => expel.run([ADA]),
    'useUpdateRoom, people': ({ update }, text) =>
      update.run({ title: text, participants: [{ acsUserId: ADA, role: ROLES[text] ?? 'Consumer' }] }),
    'useKnocks, admit': ({ knocks }, text) => knocks.admit(text === 'a' ? 'k1' : 'k2', 'Consumer'),
    'useKnocks, refuse': ({ knocks }, text) => knocks.refuse(text === 'a' ? 'k1' : 'k2'),
  },
  door: {
    'useKnock, ask': ({ own }) => own.ask(),
    'useKnock, withdraw': ({ own }) => own.withdraw(),
  },
} satisfies Record<string, Record<string, (shown: Shown, text: string) => Promise<unknown>>>;

const PAGES = { rooms: useRoomsPage, people: usePeoplePage, door: useDoorPage };

const ROLES: Record<string, Role> = { a: 'Presenter', b: 'Attendee' };
const LOST: ErrorCode[] = ['endpoint-unreachable', 'service-unavailable'];
const REFUSED: ErrorCode[] = ['forbidden', 'invalid-request'];

type Kind = keyof typeof RUNS;

const runsOf = (kind: Kind): Record<string, (shown: Shown, text: string) => Promise<unknown>> => RUNS[kind];

/** One event. `which` selects an open request, counted from the oldest, modulo their number. */
type Step =
  | { type: 'run'; run: string; text: string }
  | { type: 'arrive' | 'answer' | 'lose'; which: number; code?: ErrorCode }
  | { type: 'mount' | 'unmount' }
  | { type: 'room'; id: string };

const which = fc.nat(5);

/** Histories in which this hook runs first, and any hook of the page afterwards. */
const historiesOf = (kind: Kind, run: string) => {
  const text = fc.constantFrom('a', 'b', 'c');
  const runs = fc
    .tuple(fc.oneof(fc.constant(run), fc.constantFrom(...Object.keys(runsOf(kind)))), text)
    .map(([one, given]): Step => ({ type: 'run', run: one, text: given }));
  const step = fc.oneof(
    { weight: 5, arbitrary: runs },
    { weight: 2, arbitrary: which.map((index): Step => ({ type: 'arrive', which: index })) },
    { weight: 5, arbitrary: which.map((index): Step => ({ type: 'answer', which: index })) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(which, fc.constantFrom(...LOST, ...REFUSED))
        .map(([index, code]): Step => ({ type: 'lose', which: index, code })),
    },
    { weight: 1, arbitrary: fc.constantFrom<Step>({ type: 'mount' }, { type: 'unmount' }) },
    { weight: 1, arbitrary: fc.constantFrom('1', '2').map((id): Step => ({ type: 'room', id })) },
  );
  return fc
    .tuple(text, fc.array(step, { minLength: 2, maxLength: 8 }))
    .map(([given, later]): Step[] => [{ type: 'run', run, text: given }, ...later]);
};

/** A host's client whose defaults would break every query and every change that takes them. */
function hostileClient(): QueryClient {
  const unwanted = () => {
    throw new Error('A default option of the host was used.');
  };
  return new QueryClient({
    defaultOptions: {
      queries: {
        ...{ placeholderData: keepPreviousData, initialData: unwanted, select: unwanted, persister: unwanted },
        ...{ queryKeyHashFn: unwanted, retry: 3, retryDelay: 1, throwOnError: true, networkMode: 'online' },
        ...{ staleTime: Number.POSITIVE_INFINITY, gcTime: 0, refetchOnMount: false, retryOnMount: false },
        ...{ enabled: false, structuralSharing: unwanted, notifyOnChangeProps: [], refetchInterval: 1 },
      },
      mutations: {
        ...{ retry: 3, retryDelay: 1, throwOnError: true, networkMode: 'online', scope: { id: 'host' }, gcTime: 0 },
        ...{ onMutate: unwanted, onSuccess: unwanted, onError: unwanted, onSettled: unwanted },
      },
    },
  });
}

/** A page with every hook, its endpoint, and all promises, which are checked after each step. */
class Page {
  readonly broken: string[] = [];
  private readonly endpoint = new ModelEndpoint();
  private readonly view = render(null);
  private readonly told: AnteroomError[] = [];
  private roomId = '1';
  private isMounted = true;
  private shown: Partial<Shown> = {};
  private readonly outcomes: { run: string; text: string; id: string; outcome: 'pending' | 'done' | AnteroomError }[] =
    [];

  constructor(
    private readonly kind: Kind,
    private readonly queryClient: QueryClient | undefined,
  ) {}

  async open() {
    await this.show();
    await this.settleReads();
  }

  async take(step: Step) {
    if (step.type === 'mount' || step.type === 'unmount') this.isMounted = step.type === 'mount';
    if (step.type === 'room') this.roomId = step.id;
    if (step.type !== 'run' && !('which' in step)) return this.show();
    await act(async () => {
      if (step.type === 'run') this.run(step);
      else this.settle(step);
      await pass(2);
    });
    this.check();
  }

  see(id: string, shown: Partial<Shown>) {
    this.shown = shown;
    const room = shown.room?.room;
    if (room && room.id !== id) this.broken.push(`room ${room.id} is shown for ${id}`);
  }

  /** Lets everything arrive and be answered, and compares what is shown with what the endpoint has. */
  async close() {
    this.isMounted = true;
    await this.show();
    for (let rounds = 0; rounds < 50 && this.endpoint.open.length > 0; rounds += 1) await this.answerAll();
    if (this.endpoint.open.length > 0) this.broken.push('requests never end');
    this.compare();
    this.view.unmount();
    await pass(1);
    if (vi.getTimerCount() > 0) this.broken.push(`${vi.getTimerCount()} timers are left after the unmount`);
  }

  private async show() {
    const { roomId, isMounted, queryClient } = this;
    await act(async () => {
      this.view.rerender(
        <Boundary onError={() => this.broken.push('the page was torn down')}>
          <AnteroomProvider
            endpoint={this.endpoint.functions}
            queryClient={queryClient}
            retryDelayMs={1}
            requestTimeoutMs={2 ** 31 - 1}
            onError={(error) => this.told.push(error)}
          >
            {isMounted && <Component id={roomId} page={this} usePage={PAGES[this.kind]} />}
          </AnteroomProvider>
        </Boundary>,
      );
      await pass(1);
    });
  }

  private run({ run, text }: Extract<Step, { type: 'run' }>) {
    const { shown, isMounted } = this;
    if (!isMounted) return;
    const entry: (typeof this.outcomes)[number] = { run, text, id: this.roomId, outcome: 'pending' };
    this.outcomes.push(entry);
    const outcome = runsOf(this.kind)[run]?.(shown as Shown, text);
    outcome?.then(
      () => {
        entry.outcome = 'done';
      },
      (error: unknown) => {
        if (error instanceof AnteroomError) entry.outcome = error;
        else this.broken.push(`${run} rejected with ${String(error)}`);
      },
    );
  }

  private settle(step: Extract<Step, { which: number }>) {
    const open = this.endpoint.open.filter(({ isAborted }) => !isAborted);
    const request = open[step.which % Math.max(open.length, 1)];
    if (!request) return;
    const { code = 'endpoint-unreachable' } = step;
    if (step.type === 'arrive') return request.arrive();
    // A read that fails after all its attempts is repeated by the next poll, which is not part of these histories.
    if (step.type === 'answer' || request.isRead) return request.answer();
    // The endpoint refuses a request instead of carrying it out.
    if (REFUSED.includes(code) && request.hasArrived) return request.answer();
    request.lose(code);
  }

  private answerAll() {
    return act(async () => {
      for (const request of [...this.endpoint.open]) request.answer();
      await pass(3);
    });
  }

  private settleReads() {
    return act(async () => {
      for (const request of [...this.endpoint.open]) request.answer();
      await pass(1);
    });
  }

  private check() {
    const { open } = this.endpoint;
    const changes = open.filter(({ isRead, what }) => !isRead && /^(update|delete|changeParticipants)/.test(what));
    const rooms = changes.map(({ what }) => what.split(' ')[1]);
    if (new Set(rooms).size < rooms.length) this.broken.push(`sent together: ${changes.map(({ what }) => what)}`);
    if (this.queryClient && this.queryClient.getMutationCache().getAll().length > 0) {
      this.broken.push("a change is in the host's client");
    }
  }

  private compare() {
    const { shown, endpoint, outcomes, roomId: id } = this;
    const pending = outcomes.filter(({ outcome }) => outcome === 'pending').map(({ run }) => run);
    if (pending.length > 0) this.broken.push(`never settled: ${pending}`);
    const failures = outcomes.flatMap(({ outcome }) => (outcome instanceof AnteroomError ? [outcome] : []));
    for (const failure of failures) {
      const times = this.told.filter((error) => error === failure).length;
      if (times !== 1) this.broken.push(`${failure.code} was reported ${times} times`);
    }
    const room = endpoint.rooms.get(id);
    this.checkTitles();
    if (shown.list) {
      const rooms = shown.list.rooms?.map((one) => `${one.id}: ${one.title}`);
      const all = [...endpoint.rooms].map(([one, { title }]) => `${one}: ${title}`);
      this.equal('the list', rooms, all);
    }
    if (shown.own) this.equal('the own knock', shown.own.knock?.state, endpoint.ownKnock?.state);
    if (shown.room && room) this.equal('the title', shown.room.room?.title, room.title);
    if (shown.room && !room) this.equal('the deleted room', shown.room.error?.code, 'room-not-found');
    if (shown.roster) {
      const people = shown.roster.participants?.map(({ acsUserId, role }) => `${acsUserId}: ${role}`);
      this.equal('the roster', people, endpoint.rosterOf(id));
    }
    if (shown.knocks) {
      const waiting = shown.knocks.knocks?.map((one) => one.id);
      this.equal('the knocks', waiting, endpoint.waitingAt(id));
    }
  }

  /** The last rename holds that was carried out, or a later one whose outcome is unknown. */
  private checkTitles() {
    for (const [id, { title }] of this.endpoint.rooms) {
      const renames = this.outcomes.filter((one) => one.id === id && one.run.startsWith('useUpdateRoom'));
      const last = renames.findLastIndex(({ outcome }) => outcome === 'done');
      if (last >= 0 && !renames.slice(last).some(({ text }) => text === title)) {
        this.broken.push(`room ${id} is called ${title} after the renames ${renames.map(({ text }) => text)}`);
      }
    }
  }

  private equal(what: string, shown: unknown, actual: unknown) {
    if (JSON.stringify(shown) === JSON.stringify(actual)) return;
    this.broken.push(`${what} is ${JSON.stringify(actual)}, and ${JSON.stringify(shown)} is shown`);
  }
}

const tasks = new MessageChannel();

/**
 * Advances fake time by milliseconds, with one real task after each. The asynchronous function of the fake timers takes the
 * browser several milliseconds a timer.
 */
async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed <= ms; passed += 1) {
    await new Promise((nextTask) => {
      tasks.port1.onmessage = nextTask;
      tasks.port2.postMessage(undefined);
    });
    vi.advanceTimersByTime(1);
  }
}

class Boundary extends ReactComponent<{ children: ReactNode; onError: () => void }> {
  override componentDidCatch() {
    this.props.onError();
  }

  override render() {
    return this.props.children;
  }
}

function useRoomsPage(id: string) {
  return {
    room: useRoom(id),
    list: useRooms(),
    create: useCreateRoom(),
    update: useUpdateRoom(id),
    save: useUpdateRoom(id, { isShownAtOnce: false }),
    remove: useDeleteRoom(id),
  };
}

function usePeoplePage(id: string) {
  return {
    room: useRoom(id),
    roster: useRoomParticipants(id),
    knocks: useKnocks(id),
    update: useUpdateRoom(id),
    set: useSetParticipants(id),
    expel: useRemoveParticipants(id),
  };
}

function useDoorPage() {
  return { own: useKnock(CLOSED_ROOM) };
}

/** What the page's hooks returned. Those of the other kinds of page are missing. */
type Shown = ReturnType<typeof useRoomsPage> & ReturnType<typeof usePeoplePage> & ReturnType<typeof useDoorPage>;

function Component({ id, page, usePage }: { id: string; page: Page; usePage: (id: string) => Partial<Shown> }) {
  page.see(id, usePage(id));
  return null;
}

const unhandled: unknown[] = [];
const note = (event: PromiseRejectionEvent) => {
  event.preventDefault();
  unhandled.push(event.reason);
};

beforeEach(() => {
  window.addEventListener('unhandledrejection', note);
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  window.removeEventListener('unhandledrejection', note);
});

const clients: [name: string, create: () => QueryClient | undefined][] = [
  ['a private client', () => undefined],
  ["a host's client with hostile defaults", hostileClient],
];

/** The histories of each case: 2,200 in each client, in about half a minute. */
const HISTORIES = 200;

const cases = clients.flatMap(([client, create]) =>
  (Object.keys(RUNS) as Kind[]).flatMap((kind) =>
    Object.keys(runsOf(kind)).map((run) => ({ client, create, kind, run })),
  ),
);

test.each(cases)('$run in $client: after any history, the page shows what the endpoint has', async (one) => {
  await fc.assert(
    fc.asyncProperty(historiesOf(one.kind, one.run), async (history) => {
      const page = new Page(one.kind, one.create());
      await page.open();
      for (const step of history) await page.take(step);
      await page.close();
      expect(page.broken).toEqual([]);
      expect(unhandled).toEqual([]);
    }),
    { numRuns: HISTORIES },
  );
});
