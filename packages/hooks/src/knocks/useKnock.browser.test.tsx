import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { contractFetch, json, knock, outsider, problem, room } from '../../test/endpoint/contractFetch.js';
import { renderWithEndpoint } from '../../test/provider/renderWithEndpoint.js';
import { useRoom } from '../room/index.js';
import { useKnock } from './useKnock.js';

afterEach(cleanup);

const atTheDoor = (latest?: Parameters<typeof outsider>[0]) =>
  json(room('1', { knocking: true, me: outsider(latest) }));

function renderDoor(answer: Parameters<typeof contractFetch>[0]) {
  const { fetch, requests } = contractFetch(answer);
  return { ...renderWithEndpoint(() => ({ door: useKnock('1'), room: useRoom('1') }), { fetch }), requests };
}

test('a person who knocks gets their place in the queue, and can withdraw', async () => {
  const { result, requests } = renderDoor(({ what }) => {
    if (what === 'POST /rooms/1/knocks') return json(knock('k1', { place: 3 }));
    if (what === 'PATCH /rooms/1/knocks/k1') return json(knock('k1', { state: 'withdrawn' }));
    return atTheDoor();
  });
  await waitFor(() => expect(result.current.door.status).toBe('none'));
  await act(() => result.current.door.ask(' It is me '));
  await waitFor(() => expect(result.current.door).toMatchObject({ status: 'waiting', knock: { place: 3 } }));
  await act(() => result.current.door.withdraw());
  await waitFor(() => expect(result.current.door.status).toBe('withdrawn'));
  expect(requests.filter(({ body }) => body).map(({ body }) => body)).toEqual([
    { note: 'It is me' },
    { action: 'withdraw' },
  ]);
});

test('an admitted knock refetches the room at once, so that the page moves on without a reload', async () => {
  let rooms = 0;
  const { result } = renderDoor(({ what }) => {
    if (what === 'POST /rooms/1/knocks') return json(knock('k1', { state: 'admitted', role: 'Attendee' }));
    rooms += 1;
    return rooms === 1 ? atTheDoor() : json(room('1'));
  });
  await waitFor(() => expect(result.current.door.status).toBe('none'));
  await act(() => result.current.door.ask());
  await waitFor(() => expect(result.current.room.room?.me.invited).toBe(true));
  expect(result.current.door.status).toBe('admitted');
});

test('an admitted knock stays admitted while the room can’t be read, and is looked at again', async () => {
  let rooms = 0;
  const { result } = renderDoor(({ what }) => {
    if (what === 'POST /rooms/1/knocks') return json(knock('k1', { state: 'admitted', role: 'Attendee' }));
    rooms += 1;
    if (rooms === 1) return atTheDoor();
    return rooms === 2 ? problem('forbidden') : json(room('1'));
  });
  const seen: string[] = [];
  await waitFor(() => expect(result.current.door.status).toBe('none'));
  await act(() => result.current.door.ask());
  await waitFor(
    () => {
      seen.push(result.current.door.status);
      expect(result.current.room.room?.me.invited).toBe(true);
    },
    { timeout: 15_000 },
  );
  expect(rooms).toBe(3);
  expect(new Set(seen)).toEqual(new Set(['admitted']));
});

test('a person who was admitted and then removed can knock again, and does not wait for the room', async () => {
  const admitted = knock('k1', { state: 'admitted', role: 'Attendee' });
  let rooms = 0;
  const { result } = renderDoor(({ what }) => {
    if (what === 'POST /rooms/1/knocks') return json(knock('k2'));
    rooms += 1;
    return atTheDoor(admitted);
  });
  await waitFor(() => expect(result.current.door).toMatchObject({ status: 'none', knock: undefined }));
  expect(rooms).toBeGreaterThan(1);
  await act(() => result.current.door.ask());
  await waitFor(() => expect(result.current.door).toMatchObject({ status: 'waiting', knock: { id: 'k2' } }));
});

test('a failed knock has an error, and the next one clears it', async () => {
  let knocks = 0;
  const { result } = renderDoor(({ what }) => {
    if (what !== 'POST /rooms/1/knocks') return atTheDoor(knocks > 1 ? knock('k1') : undefined);
    knocks += 1;
    return knocks === 1 ? problem('forbidden') : json(knock('k1'));
  });
  await waitFor(() => expect(result.current.door.status).toBe('none'));
  await act(() => expect(result.current.door.ask()).rejects.toMatchObject({ code: 'forbidden' }));
  await waitFor(() => expect(result.current.door).toMatchObject({ status: 'none', error: { code: 'forbidden' } }));
  await act(() => result.current.door.ask());
  await waitFor(() => expect(result.current.door).toMatchObject({ status: 'waiting', error: undefined }));
});
