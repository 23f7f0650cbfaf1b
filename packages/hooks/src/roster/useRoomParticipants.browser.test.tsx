import { cleanup, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { contractFetch, json, participant } from '../../test/endpoint/contractFetch.js';
import { renderWithEndpoint } from '../../test/provider/renderWithEndpoint.js';
import { useRoomParticipants } from './useRoomParticipants.js';

afterEach(cleanup);

test('all pages of participants are returned together, and each page is requested once', async () => {
  const { fetch, requests } = contractFetch(({ url }) =>
    json(
      url.endsWith('cursor=p2')
        ? { items: [participant('ben')] }
        : { items: [participant('ada', { role: 'Presenter' })], nextCursor: 'p2' },
    ),
  );
  const seen: number[] = [];
  const { result } = renderWithEndpoint(
    () => {
      const result = useRoomParticipants('1');
      if (result.participants) seen.push(result.participants.length);
      return result;
    },
    { fetch },
  );
  await waitFor(() => expect(result.current.status).toBe('ready'));
  expect(result.current.participants?.map(({ displayName }) => displayName)).toEqual(['ada', 'ben']);
  expect(new Set(seen)).toEqual(new Set([2]));
  expect(requests).toHaveLength(2);
});

test('no request is sent until it is enabled', async () => {
  const { fetch, requests } = contractFetch(() => json({ items: [] }));
  const { result, rerender } = renderWithEndpoint(
    (enabled: boolean) => useRoomParticipants('1', { enabled }),
    { fetch },
    { initialProps: false },
  );
  expect(result.current.status).toBe('idle');
  expect(requests).toEqual([]);
  rerender(true);
  await waitFor(() => expect(result.current).toMatchObject({ status: 'ready', participants: [] }));
});
