import { AnteroomError, ERRORS } from '@anteroom/contract';
import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { contractFetch, held, json, problem, room } from '../../test/endpoint/contractFetch.js';
import { renderWithEndpoint } from '../../test/provider/renderWithEndpoint.js';
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

test('a conflict comes with the room as it is, which the room shows at once', async () => {
  const current = room('1', { title: 'Theirs' });
  const changed = JSON.stringify({ title: 'Changed', code: 'room-changed', ...ERRORS['room-changed'], room: current });
  const headers = { 'content-type': 'application/problem+json' };
  const { result, title } = show(() => new Response(changed, { status: 409, headers }));
  await waitFor(() => expect(title()).toBe('Room 1'));
  const refused = await act(() =>
    result.current.update.run({ title: 'Mine', was: { title: 'Room 1' } }).catch((error: unknown) => error),
  );
  expect(refused).toBeInstanceOf(AnteroomError);
  expect(refused).toMatchObject({
    code: 'room-changed',
    current: { room: { title: 'Theirs' }, participants: undefined },
  });
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
