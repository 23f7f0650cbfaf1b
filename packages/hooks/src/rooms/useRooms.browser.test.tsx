import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { contractFetch, held, inMinutes, json, problem, room, summary } from '../../test/endpoint/contractFetch.js';
import { renderWithEndpoint } from '../../test/provider/renderWithEndpoint.js';
import { useDeleteRoom, useRoom, useRoomRole, useUpdateRoom } from '../room/index.js';
import { useCreateRoom } from './useCreateRoom.js';
import { useRooms } from './useRooms.js';

afterEach(cleanup);

const page = (ids: string[], nextCursor?: string) =>
  json({ items: ids.map((id) => summary(id)), serverTime: inMinutes(0), ...(nextCursor && { nextCursor }) });

test('a list is loaded page by page, and a room that moved between pages is listed once', async () => {
  const { fetch, requests } = contractFetch(({ url }) =>
    url.includes('cursor=next') ? page(['2', '3']) : page(['1', '2'], 'next'),
  );
  const { result } = renderWithEndpoint(() => useRooms({ pageSize: 2 }), { fetch });
  const ids = () => result.current.rooms?.map(({ id }) => id);
  await waitFor(() => expect(ids()).toEqual(['1', '2']));
  expect(result.current).toMatchObject({ status: 'ready', hasMore: true, isLoadingMore: false });
  act(() => result.current.status === 'ready' && result.current.loadMore());
  await waitFor(() => expect(ids()).toEqual(['1', '2', '3']));
  expect(result.current).toMatchObject({ hasMore: false });
  expect(requests.map(({ url }) => new URL(url).search)).toEqual(['?limit=2', '?cursor=next&limit=2']);
});

test('a changed title and a deleted room show in the room and the list before the response, and are reverted on failure', async () => {
  const change = held<Response>();
  const deletion = held<Response>();
  const { fetch } = contractFetch(({ what }) => {
    if (what.startsWith('PATCH')) return change.promise;
    if (what.startsWith('DELETE')) return deletion.promise;
    return what === 'GET /rooms' ? page(['1', '2']) : json(room('1'));
  });
  const { result } = renderWithEndpoint(
    () => ({ list: useRooms(), room: useRoom('1'), update: useUpdateRoom('1'), remove: useDeleteRoom('2') }),
    { fetch },
  );
  const titles = () => [
    result.current.room.room?.title,
    ...(result.current.list.rooms ?? []).map(({ title }) => title),
  ];
  await waitFor(() => expect(titles()).toEqual(['Room 1', 'Room 1', 'Room 2']));
  act(() => {
    void result.current.update.run({ title: 'Moved' });
    void result.current.remove.run();
  });
  await waitFor(() => expect(titles()).toEqual(['Moved', 'Moved']));
  change.release(problem('invalid-request'));
  deletion.release(problem('forbidden'));
  await waitFor(() => expect(titles()).toEqual(['Room 1', 'Room 1', 'Room 2']));
  expect([result.current.update.error?.code, result.current.remove.error?.code]).toEqual([
    'invalid-request',
    'forbidden',
  ]);
});

test('the response to a mutation replaces the room', async () => {
  let title = 'Room 1';
  const { fetch } = contractFetch(({ what }) => {
    if (what.startsWith('PATCH')) title = 'As the endpoint trimmed it';
    return json(room('1', { title }));
  });
  const { result } = renderWithEndpoint(() => ({ room: useRoom('1'), update: useUpdateRoom('1') }), { fetch });
  await waitFor(() => expect(result.current.room.status).toBe('ready'));
  await act(() => result.current.update.run({ title: ' As the endpoint trimmed it ' }));
  expect(result.current.room.room?.title).toBe('As the endpoint trimmed it');
});

test('a room that no longer exists counts as deleted', async () => {
  const { fetch } = contractFetch(({ what }) => (what.startsWith('DELETE') ? problem('room-not-found') : page(['1'])));
  const { result } = renderWithEndpoint(() => useDeleteRoom('1'), { fetch });
  await act(() => result.current.run());
  await waitFor(() => expect(result.current.status).toBe('done'));
});

test('a room that is sent again has the same Idempotency-Key after a failure, and another after a success', async () => {
  const { fetch, requests } = contractFetch((_, index) =>
    index < 3 ? problem('service-unavailable') : json(room('1')),
  );
  const { result } = renderWithEndpoint(() => useCreateRoom(), { fetch });
  await act(() => expect(result.current.run({ title: 'A' })).rejects.toMatchObject({ code: 'service-unavailable' }));
  await act(() => result.current.run({ title: 'A' }));
  await act(() => result.current.run({ title: 'A' }));
  await act(() => result.current.run({ title: 'B' }));
  const keys = requests.map(({ headers }) => headers.get('idempotency-key'));
  expect(keys[0]).toMatch(/^[\x21-\x7e]{8,128}$/);
  expect(new Set(keys.slice(0, 4)).size).toBe(1);
  expect(new Set(keys).size).toBe(3);
});

test('a room that is sent with a key of the caller has this key, in another component too', async () => {
  const { fetch, requests } = contractFetch((_, index) =>
    index === 0 ? problem('service-unavailable') : json(room('1')),
  );
  const idempotencyKey = 'the-key-of-a-draft';
  const first = renderWithEndpoint(() => useCreateRoom(), { fetch });
  const { run } = first.result.current;
  await act(() => run({ title: 'A' }, { idempotencyKey }));
  expect(first.result.current).toMatchObject({ status: 'done', run });
  first.unmount();
  const second = renderWithEndpoint(() => useCreateRoom(), { fetch });
  await act(() => second.result.current.run({ title: 'A' }, { idempotencyKey }));
  expect(requests.map(({ headers }) => headers.get('idempotency-key'))).toEqual(Array(3).fill(idempotencyKey));
});

test('nothing is allowed until the role is known', async () => {
  const late = held<Response>();
  const { fetch } = contractFetch(() => late.promise);
  const { result } = renderWithEndpoint(() => useRoomRole('1'), { fetch });
  expect([result.current.role, result.current.can('unmuteMic'), result.current.may('read')]).toEqual([
    undefined,
    false,
    false,
  ]);
  late.release(json(room('1')));
  await waitFor(() => expect(result.current.role).toBe('Attendee'));
  expect([result.current.can('unmuteMic'), result.current.can('shareScreen'), result.current.may('join')]).toEqual([
    true,
    false,
    true,
  ]);
});
