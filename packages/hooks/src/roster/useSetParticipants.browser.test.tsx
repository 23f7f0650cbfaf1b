import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { contractFetch, held, json, participant, problem, room } from '../../test/endpoint/contractFetch.js';
import { renderWithEndpoint } from '../../test/provider/renderWithEndpoint.js';
import { useRemoveParticipants } from './useRemoveParticipants.js';
import { useRoomParticipants } from './useRoomParticipants.js';
import { useSetParticipants } from './useSetParticipants.js';

afterEach(cleanup);

const ada = participant('ada', { role: 'Presenter' });
const ben = participant('ben');
const BEN = ben.acsUserId;
const benAs = (role: 'Presenter' | 'Consumer') => [{ acsUserId: BEN, role }];

/** A page with the roster and both mutations. `answer` returns the response to each change. */
function renderRoster(answer: (index: number) => Response | Promise<Response>, roster = () => [ada, ben]) {
  let changes = 0;
  const { fetch, requests } = contractFetch(({ what }) => {
    if (what === 'PATCH /rooms/1/participants') return answer(changes++);
    return json(what.endsWith('/participants') ? { items: roster() } : room('1'));
  });
  const rendered = renderWithEndpoint(
    () => ({ roster: useRoomParticipants('1'), set: useSetParticipants('1'), remove: useRemoveParticipants('1') }),
    { fetch },
  );
  const roles = () =>
    rendered.result.current.roster.participants?.map(({ displayName, role }) => `${displayName}: ${role}`);
  return { ...rendered, requests, roles };
}

test('a changed role shows before the response, and the response is used without requesting the roster again', async () => {
  const late = held<Response>();
  const { result, requests, roles } = renderRoster(() => late.promise);
  await waitFor(() => expect(roles()).toEqual(['ada: Presenter', 'ben: Attendee']));
  act(() => void result.current.set.run(benAs('Presenter')));
  await waitFor(() => expect(roles()).toEqual(['ada: Presenter', 'ben: Presenter']));
  expect(result.current.set.status).toBe('pending');

  late.release(json({ items: [ada, { ...ben, role: 'Presenter' }, participant('cleo')] }));
  await waitFor(() => expect(result.current.set.status).toBe('done'));
  expect(roles()).toEqual(['ada: Presenter', 'ben: Presenter', 'cleo: Attendee']);
  expect(requests.filter(({ what }) => what === 'GET /rooms/1/participants')).toHaveLength(1);
  expect(requests.find(({ what }) => what.startsWith('PATCH'))?.body).toEqual({ participants: benAs('Presenter') });
});

test('a rejected change is reverted on the screen, and `run` and `error` have the reason', async () => {
  const { result, roles } = renderRoster(() => problem('forbidden'));
  await waitFor(() => expect(roles()).toHaveLength(2));
  await act(() => expect(result.current.remove.run([BEN])).rejects.toMatchObject({ code: 'forbidden' }));
  await waitFor(() => expect(result.current.remove).toMatchObject({ status: 'failed', error: { code: 'forbidden' } }));
  expect(roles()).toEqual(['ada: Presenter', 'ben: Attendee']);
  act(() => result.current.remove.reset());
  await waitFor(() => expect(result.current.remove.status).toBe('idle'));
  expect(result.current.remove.error).toBeUndefined();
});

test.each([
  ['failure', () => problem('forbidden')],
  ['response', () => json({ items: [ada, { ...ben, role: 'Presenter' }] })],
])('a late %s to a change does not revert a later change', async (_, late) => {
  const first = held<Response>();
  const { result, roles, requests } = renderRoster(
    (index) => (index === 0 ? first.promise : json({ items: [ada, { ...ben, role: 'Consumer' }] })),
    () => [ada, { ...ben, role: 'Consumer' }],
  );
  await waitFor(() => expect(roles()).toHaveLength(2));
  act(() => void result.current.set.run(benAs('Presenter')));
  act(() => void result.current.set.run(benAs('Consumer')));
  await waitFor(() => expect(roles()).toEqual(['ada: Presenter', 'ben: Consumer']));
  await act(async () => first.release(late()));
  await waitFor(() => expect(result.current.set.status).toBe('done'));
  await waitFor(() => expect(result.current.roster.isFetching).toBe(false));
  expect(roles()).toEqual(['ada: Presenter', 'ben: Consumer']);
  const sent = requests.flatMap(({ what, body }) => (what.startsWith('PATCH') ? [body] : []));
  expect(sent).toEqual([{ participants: benAs('Presenter') }, { participants: benAs('Consumer') }]);
});

test('a response to a request from before a change never brings back the old roster', async () => {
  const old = held<Response>();
  let asked = 0;
  const seen: (string | undefined)[] = [];
  const { fetch, requests } = contractFetch(({ what }) => {
    if (what === 'PATCH /rooms/1/participants') return json({ items: [ada] });
    if (what !== 'GET /rooms/1/participants') return json(room('1'));
    asked += 1;
    return asked === 2 ? old.promise : json({ items: asked === 1 ? [ada, ben] : [ada] });
  });
  const { result } = renderWithEndpoint(
    () => {
      const roster = useRoomParticipants('1');
      seen.push(roster.participants?.map(({ displayName }) => displayName).join());
      return { roster, remove: useRemoveParticipants('1') };
    },
    { fetch },
  );
  await waitFor(() => expect(result.current.roster.participants).toHaveLength(2));
  act(() => result.current.roster.retry());
  await waitFor(() => expect(requests.filter(({ what }) => what === 'GET /rooms/1/participants')).toHaveLength(2));
  await act(() => result.current.remove.run([BEN]));
  await waitFor(() => expect(result.current.roster.participants).toHaveLength(1));
  seen.length = 0;
  await act(async () => old.release(json({ items: [ada, ben] })));
  await act(() => new Promise((nextTask) => setTimeout(nextTask)));
  const shown = result.current.roster.participants?.map(({ displayName }) => displayName).join();
  expect(new Set([...seen, shown])).toEqual(new Set(['ada']));
});

test('a caller who does not await `run` causes no unhandled rejection', async () => {
  const unhandled: unknown[] = [];
  const note = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    unhandled.push(event.reason);
  };
  window.addEventListener('unhandledrejection', note);
  const { result } = renderRoster(() => problem('forbidden'));
  act(() => void result.current.set.run(benAs('Presenter')));
  await waitFor(() => expect(result.current.set.status).toBe('failed'));
  await new Promise((nextTask) => setTimeout(nextTask));
  window.removeEventListener('unhandledrejection', note);
  expect(unhandled).toEqual([]);
});

test('a mutation continues when its component is unmounted', async () => {
  const late = held<Response>();
  const { result, requests, unmount, roles } = renderRoster(() => late.promise);
  await waitFor(() => expect(roles()).toHaveLength(2));
  const removed = result.current.remove.run([BEN]);
  await waitFor(() => expect(requests.some(({ what }) => what.startsWith('PATCH'))).toBe(true));
  unmount();
  late.release(json({ items: [ada] }));
  expect(await removed).toEqual({ items: [ada] });
});
