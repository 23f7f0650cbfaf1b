import { AnteroomError, ERRORS } from '@anteroom/contract';
import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { contractFetch, held, json, problem, room } from '../../test/endpoint/contractFetch.js';
import { renderWithEndpoint } from '../../test/provider/renderWithEndpoint.js';
import { useSetParticipants } from '../roster/index.js';
import { useRoom } from './useRoom.js';
import { useUpdateRoom } from './useUpdateRoom.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function show(patch: (index: number) => Response | Promise<Response>, isShownAtOnce?: boolean) {
  let patches = 0;
  const { fetch, requests } = contractFetch(({ what }) => {
    if (!what.startsWith('PATCH')) return json(room('1'));
    patches += 1;
    return patch(patches);
  });
  const view = renderWithEndpoint(() => ({ room: useRoom('1'), update: useUpdateRoom('1', { isShownAtOnce }) }), {
    fetch,
  });
  const keys = () =>
    requests.filter(({ what }) => what.startsWith('PATCH')).map(({ headers }) => headers.get('idempotency-key'));
  return { ...view, keys, title: () => view.result.current.room.room?.title };
}

test('a change that is sent again has the same key, and another change has another', async () => {
  const { result, keys, title } = show((index) => {
    if (index === 1) throw new TypeError('Failed to fetch');
    return json(room('1'));
  });
  await waitFor(() => expect(title()).toBe('Room 1'));
  await act(() => result.current.update.run({ title: 'Moved' }));
  await act(() => result.current.update.run({ title: 'Moved' }));
  const [lost, again, later] = keys();
  expect(lost).toMatch(/^[\x21-\x7e]{8,128}$/);
  expect(again).toBe(lost);
  expect(later).not.toBe(lost);
});

test('an input of another room, or after a later one, is another request', async () => {
  const { fetch, requests } = contractFetch(({ what }) => {
    if (what.startsWith('PATCH')) throw new TypeError('Failed to fetch');
    return json(room(what.slice(-1)));
  });
  const { result, rerender } = renderWithEndpoint((id: string) => useUpdateRoom(id), { fetch }, { initialProps: '1' });
  const lose = (title: string) =>
    act(() => expect(result.current.run({ title })).rejects.toMatchObject({ code: 'endpoint-unreachable' }));
  await lose('Moved');
  rerender('2');
  await lose('Moved');
  await lose('Named');
  await lose('Moved');
  const keys = requests.flatMap(({ what, headers }) =>
    what.startsWith('PATCH') ? [`${what} ${headers.get('idempotency-key')}`] : [],
  );
  // Each of the four runs sends its three attempts with one key.
  expect(keys).toHaveLength(12);
  expect(new Set(keys).size).toBe(4);
  expect(new Set(keys.map((key) => key.split(' ')[2])).size).toBe(4);
});

test.each([
  ['a lost one', 'endpoint-unreachable', true],
  ['one that was too many, which says nothing about an earlier attempt', 'too-many-requests', true],
  ['one that the endpoint refused', 'forbidden', false],
] as const)('after %s, the same input has the right key', async (_, code, isSame) => {
  const { result, keys, title } = show(() => {
    if (code === 'endpoint-unreachable') throw new TypeError('Failed to fetch');
    return problem(code, code === 'too-many-requests' ? { 'retry-after': '60' } : {});
  });
  await waitFor(() => expect(title()).toBe('Room 1'));
  for (let times = 0; times < 2; times += 1) {
    await act(() => expect(result.current.update.run({ title: 'Moved' })).rejects.toMatchObject({ code }));
  }
  expect(keys().at(0) === keys().at(-1)).toBe(isSame);
});

test('a lost change has the same key after the roster of its room was changed', async () => {
  const { fetch, requests } = contractFetch(({ what }) => {
    if (what.startsWith('GET')) return json(room('1'));
    if (what.endsWith('/participants')) return json({ items: [] });
    throw new TypeError('Failed to fetch');
  });
  const { result } = renderWithEndpoint(() => ({ update: useUpdateRoom('1'), set: useSetParticipants('1') }), {
    fetch,
  });
  const lose = () => act(() => expect(result.current.update.run({ title: 'Moved' })).rejects.toThrow());
  await lose();
  await act(() => result.current.set.run([{ acsUserId: '8:acs:resource_ada', role: 'Attendee' }]));
  await lose();
  const keys = requests.flatMap(({ what, headers }) =>
    what === 'PATCH /rooms/1' ? [headers.get('idempotency-key')] : [],
  );
  expect(keys).toHaveLength(6);
  expect(new Set(keys).size).toBe(1);
});

test('two quick changes are sent one after another, and the later one stays', async () => {
  const first = held<Response>();
  const { result, keys, title } = show((index) => (index === 1 ? first.promise : json(room('1', { title: 'Two' }))));
  await waitFor(() => expect(title()).toBe('Room 1'));
  act(() => void result.current.update.run({ title: 'One' }));
  act(() => void result.current.update.run({ title: 'Two' }));
  await waitFor(() => expect(title()).toBe('Two'));
  await waitFor(() => expect(keys()).toHaveLength(1));
  await act(async () => first.release(json(room('1', { title: 'One' }))));
  await waitFor(() => expect(result.current.update.status).toBe('done'));
  expect(keys()).toHaveLength(2);
  expect(title()).toBe('Two');
});

test('a change that was lost is followed by a look at the room', async () => {
  let saved = 'Room 1';
  const { fetch } = contractFetch(({ what }) => {
    if (!what.startsWith('PATCH')) return json(room('1', { title: saved }));
    saved = 'Moved';
    throw new TypeError('Failed to fetch');
  });
  const { result } = renderWithEndpoint(() => ({ room: useRoom('1'), update: useUpdateRoom('1') }), { fetch });
  await waitFor(() => expect(result.current.room.room?.title).toBe('Room 1'));
  await act(() => expect(result.current.update.run({ title: 'Moved' })).rejects.toThrow());
  await waitFor(() => expect(result.current.room.room?.title).toBe('Moved'));
});

test('a change before the room is loaded does not leave it loading', async () => {
  const slow = held<Response>();
  let reads = 0;
  const { fetch } = contractFetch(({ what }) => {
    if (what.startsWith('PATCH')) return json(room('1', { title: 'Moved' }));
    reads += 1;
    return reads === 1 ? slow.promise : json(room('1', { title: 'Moved' }));
  });
  const { result } = renderWithEndpoint(() => ({ room: useRoom('1'), update: useUpdateRoom('1') }), { fetch });
  await act(() => result.current.update.run({ title: 'Moved' }));
  await waitFor(() => expect(result.current.room.room?.title).toBe('Moved'));
});

test('a conflict comes with the room as it is, which the room shows at once', async () => {
  const current = room('1', { title: 'Theirs' });
  const changed = JSON.stringify({ title: 'Changed', code: 'room-changed', ...ERRORS['room-changed'], room: current });
  const headers = { 'content-type': 'application/problem+json' };
  let isRefused = false;
  const { fetch } = contractFetch(({ what }) => {
    if (what.startsWith('GET')) return isRefused ? held<Response>().promise : json(room('1'));
    isRefused = true;
    return new Response(changed, { status: 409, headers });
  });
  const { result } = renderWithEndpoint(() => ({ room: useRoom('1'), update: useUpdateRoom('1') }), { fetch });
  const title = () => result.current.room.room?.title;
  await waitFor(() => expect(title()).toBe('Room 1'));
  const refused = await act(() =>
    result.current.update.run({ title: 'Mine', was: { title: 'Room 1' } }).catch((error: unknown) => error),
  );
  expect(refused).toBeInstanceOf(AnteroomError);
  expect(refused).toMatchObject({
    code: 'room-changed',
    current: { room: { title: 'Theirs' }, participants: undefined },
  });
  await waitFor(() => expect(title()).toBe('Theirs'));
});

test('with "isShownAtOnce: false", the room shows a change once it is saved', async () => {
  const response = held<Response>();
  const { result, title } = show(() => response.promise, false);
  await waitFor(() => expect(title()).toBe('Room 1'));
  act(() => void result.current.update.run({ title: 'Moved' }));
  await waitFor(() => expect(result.current.update.status).toBe('pending'));
  expect(title()).toBe('Room 1');
  response.release(json(room('1', { title: 'Moved' })));
  await waitFor(() => expect(title()).toBe('Moved'));
});

test('offline, a mutation is sent, and fails, instead of waiting unseen for the network', async () => {
  const { result, title } = show(() => problem('forbidden'));
  await waitFor(() => expect(title()).toBe('Room 1'));
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  act(() => void window.dispatchEvent(new Event('offline')));
  act(() => void result.current.update.run({ title: 'Moved' }));
  await waitFor(() => expect(result.current.update).toMatchObject({ status: 'failed', error: { code: 'forbidden' } }));
  vi.restoreAllMocks();
  act(() => void window.dispatchEvent(new Event('online')));
});
