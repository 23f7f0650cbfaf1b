import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import {
  contractFetch,
  held,
  inMinutes,
  json,
  knock,
  participant,
  problem,
  room,
} from '../../test/endpoint/contractFetch.js';
import { renderWithEndpoint } from '../../test/provider/renderWithEndpoint.js';
import { useRoomParticipants, useSetParticipants } from '../roster/index.js';
import { useKnocks } from './useKnocks.js';

afterEach(cleanup);

function renderDesk(answer: () => Response | Promise<Response>) {
  let isAnswered = false;
  const waiting = () => (isAnswered ? [knock('k2')] : [knock('k1'), knock('k2')]);
  const { fetch, requests } = contractFetch(async ({ what }) => {
    if (what.startsWith('PATCH')) {
      const response = await answer();
      isAnswered = response.ok;
      return response;
    }
    if (what.endsWith('/knocks')) return json({ items: waiting(), serverTime: inMinutes(0) });
    return what.endsWith('/participants') ? json({ items: isAnswered ? [participant('eve')] : [] }) : json(room('1'));
  });
  const rendered = renderWithEndpoint(() => ({ desk: useKnocks('1'), roster: useRoomParticipants('1') }), { fetch });
  return { ...rendered, requests, ids: () => rendered.result.current.desk.knocks?.map(({ id }) => id) };
}

test('an admitted person leaves the list at once, and is on the roster after the response', async () => {
  const late = held<Response>();
  const { result, ids, requests } = renderDesk(() => late.promise);
  await waitFor(() => expect(ids()).toEqual(['k1', 'k2']));
  const admitted = result.current.desk.admit('k1', 'Consumer');
  await waitFor(() => expect(ids()).toEqual(['k2']));
  expect(result.current.roster.participants).toEqual([]);
  late.release(json(knock('k1', { state: 'admitted', role: 'Consumer' })));
  expect(await act(() => admitted)).toMatchObject({ state: 'admitted' });
  await waitFor(() => expect(result.current.roster.participants).toHaveLength(1));
  expect(ids()).toEqual(['k2']);
  expect(requests.find(({ what }) => what === 'PATCH /rooms/1/knocks/k1')?.body).toEqual({
    action: 'admit',
    role: 'Consumer',
  });
});

test('an admitted person is on a roster whose first response is from before the admission', async () => {
  const old = held<Response>();
  let reads = 0;
  const { fetch } = contractFetch(({ what }) => {
    if (what.startsWith('PATCH')) return json(knock('k1', { state: 'admitted', role: 'Consumer' }));
    if (what.endsWith('/knocks')) return json({ items: [knock('k1')], serverTime: inMinutes(0) });
    reads += 1;
    return reads === 1 ? old.promise : json({ items: [participant('eve')] });
  });
  const { result } = renderWithEndpoint(() => ({ desk: useKnocks('1'), roster: useRoomParticipants('1') }), { fetch });
  await waitFor(() => expect(result.current.desk.knocks).toHaveLength(1));
  await act(() => result.current.desk.admit('k1', 'Consumer'));
  await act(async () => old.release(json({ items: [] })));
  await waitFor(() => expect(result.current.roster.participants).toHaveLength(1));
});

test('a person who is admitted while the roster is changed is on the roster', async () => {
  const late = held<Response>();
  let isAdmitted = false;
  const { fetch, requests } = contractFetch(({ what }) => {
    if (what === 'PATCH /rooms/1/participants') return late.promise;
    if (what.startsWith('PATCH')) {
      isAdmitted = true;
      return json(knock('k1', { state: 'admitted', role: 'Consumer' }));
    }
    if (what.endsWith('/knocks')) return json({ items: [knock('k1')], serverTime: inMinutes(0) });
    if (what.endsWith('/1')) return json(room('1'));
    return json({ items: isAdmitted ? [participant('ada'), participant('eve')] : [participant('ada')] });
  });
  const { result } = renderWithEndpoint(
    () => ({ desk: useKnocks('1'), roster: useRoomParticipants('1'), set: useSetParticipants('1') }),
    { fetch },
  );
  await waitFor(() => expect(result.current.roster.participants).toHaveLength(1));
  act(() => void result.current.set.run([{ acsUserId: '8:acs:resource_ada', role: 'Presenter' }]));
  await waitFor(() => expect(requests.some(({ what }) => what === 'PATCH /rooms/1/participants')).toBe(true));
  await act(() => result.current.desk.admit('k1', 'Consumer'));
  await waitFor(() => expect(result.current.roster.participants).toHaveLength(2));
  await act(async () => late.release(json({ items: [participant('ada')] })));
  await waitFor(() => expect(result.current.set.status).toBe('done'));
  await waitFor(() => expect(result.current.roster.participants).toHaveLength(2));
});

test('a person whose refusal failed is back on the list, with an error', async () => {
  const { result, ids } = renderDesk(() => problem('service-unavailable'));
  await waitFor(() => expect(ids()).toEqual(['k1', 'k2']));
  await act(() =>
    expect(result.current.desk.refuse('k1', 'Later')).rejects.toMatchObject({ code: 'service-unavailable' }),
  );
  await waitFor(() => expect(result.current.desk.answerError?.code).toBe('service-unavailable'));
  expect(ids()).toEqual(['k1', 'k2']);
});
