import { NAMES_AT_ONCE } from '@anteroom/contract';
import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { contractFetch, held, json, problem } from '../../test/endpoint/contractFetch.js';
import { renderWithEndpoint } from '../../test/provider/renderWithEndpoint.js';
import { useRooms } from '../rooms/index.js';
import { usePeopleLookup } from './usePeopleLookup.js';

afterEach(cleanup);

/** An endpoint that knows everybody, unless `answer` returns a response. */
function renderLookup(answer: (index: number) => Response | Promise<Response> | undefined = () => undefined) {
  let asked = 0;
  const onError = vi.fn();
  const { fetch, requests } = contractFetch(({ what, body }) => {
    if (!what.startsWith('POST')) return problem('not-supported');
    asked += 1;
    const { names } = body as { names: string[] };
    const items = names.map((name) => ({ name, person: { userId: name, displayName: name.toUpperCase() } }));
    return answer(asked - 1) ?? json({ items });
  });
  const rendered = renderWithEndpoint(() => ({ lookUp: usePeopleLookup('1'), list: useRooms() }), { fetch, onError });
  const bodies = () => requests.filter(({ what }) => what.startsWith('POST')).map(({ body }) => body);
  return { ...rendered, bodies, onError };
}

test('names are looked up once each, as many at a time as the endpoint accepts', async () => {
  const { result, bodies } = renderLookup();
  const names = Array.from({ length: NAMES_AT_ONCE + 1 }, (_, index) => `user${index}`);
  const known = await act(() => result.current.lookUp([...names, 'user0']));
  expect(known.size).toBe(NAMES_AT_ONCE + 1);
  expect(known.get('user50')?.displayName).toBe('USER50');
  expect(bodies()).toEqual([
    { names: names.slice(0, NAMES_AT_ONCE), room: '1' },
    { names: names.slice(NAMES_AT_ONCE), room: '1' },
  ]);
});

test('a busy endpoint is asked again', async () => {
  const { result, onError } = renderLookup((index) => (index === 0 ? problem('service-unavailable') : undefined));
  const known = await act(() => result.current.lookUp(['ada']));
  expect([...known.keys()]).toEqual(['ada']);
  expect(onError.mock.calls.flat().map(({ code }) => code)).not.toContain('service-unavailable');
});

test.each([
  ['a failure rejects, and the host is told once', 'invalid-request', 1],
  ['a host without a directory is not told that it has none', 'not-supported', 0],
] as const)('%s', async (_, code, times) => {
  const { result, onError } = renderLookup(() => problem(code));
  await waitFor(() => expect(result.current.list.status).toBe('error'));
  onError.mockClear();
  await act(() => expect(result.current.lookUp(['ada'])).rejects.toMatchObject({ code }));
  expect(onError).toHaveBeenCalledTimes(times);
});

test('a lookup notices that nobody is signed in', async () => {
  const { result, onError } = renderLookup(() => problem('unauthenticated'));
  await waitFor(() => expect(result.current.list.status).toBe('error'));
  await act(() => expect(result.current.lookUp(['ada'])).rejects.toMatchObject({ code: 'unauthenticated' }));
  expect(onError.mock.calls.flat().map(({ code }) => code)).toContain('unauthenticated');
  await waitFor(() => expect(result.current.list.error?.code).toBe('unauthenticated'));
});

test('an aborted lookup rejects with the reason, and nobody is told', async () => {
  const { result, onError, bodies } = renderLookup(() => held<Response>().promise);
  await waitFor(() => expect(result.current.list.status).toBe('error'));
  onError.mockClear();
  const aborted = new AbortController();
  const lookup = result.current.lookUp(['ada'], { signal: aborted.signal });
  await waitFor(() => expect(bodies()).toHaveLength(1));
  const reason = new DOMException('The person closed the dialog.', 'AbortError');
  aborted.abort(reason);
  await expect(lookup).rejects.toBe(reason);
  expect(onError).not.toHaveBeenCalled();
});
