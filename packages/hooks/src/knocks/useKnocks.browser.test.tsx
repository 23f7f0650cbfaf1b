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
import { useRoomParticipants } from '../roster/index.js';
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

test('who is admitted leaves the list at once and is on the roster once it is answered', async () => {
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

test('who could not be refused is back on the list, and it says why', async () => {
  const { result, ids } = renderDesk(() => problem('service-unavailable'));
  await waitFor(() => expect(ids()).toEqual(['k1', 'k2']));
  await act(() =>
    expect(result.current.desk.refuse('k1', 'Later')).rejects.toMatchObject({ code: 'service-unavailable' }),
  );
  await waitFor(() => expect(result.current.desk.answerError?.code).toBe('service-unavailable'));
  expect(ids()).toEqual(['k1', 'k2']);
});
