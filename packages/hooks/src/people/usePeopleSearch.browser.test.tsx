import { type DirectoryPerson, SearchTextSchema } from '@anteroom/contract';
import { cleanup, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { contractFetch, held, json, problem } from '../../test/endpoint/contractFetch.js';
import { renderWithEndpoint } from '../../test/provider/renderWithEndpoint.js';
import type { AnteroomProviderProps } from '../provider/index.js';
import { type PeopleSearchOptions, usePeopleSearch } from './usePeopleSearch.js';

afterEach(cleanup);

const found = (name: string): DirectoryPerson => ({ userId: name, displayName: name });

interface Search extends PeopleSearchOptions {
  text: string;
}

/** A search whose endpoint finds a person with the name that was searched, in the room that was asked for. */
function renderSearch(
  first: Search,
  answer = (text: string, roomId: string | null): Response | Promise<Response> =>
    json({ items: [found(roomId === null ? text : `${text} for ${roomId}`)] }),
  provider: Partial<AnteroomProviderProps> = {},
) {
  const { fetch, requests } = contractFetch(({ url }) => {
    const { searchParams } = new URL(url);
    return answer(searchParams.get('q') ?? '', searchParams.get('room'));
  });
  const rendered = renderWithEndpoint(
    ({ text, ...options }: Search) => usePeopleSearch(text, options),
    { fetch, ...provider },
    { initialProps: first },
  );
  const texts = () => requests.map(({ url }) => new URL(url).searchParams.get('q'));
  const names = () => rendered.result.current.people?.map(({ displayName }) => displayName);
  return { ...rendered, texts, names };
}

test('while a changed text is searched, the people of the previous one stay', async () => {
  const second = held<Response>();
  const { names, rerender, result } = renderSearch({ text: 'ada' }, (text) =>
    text === 'ada' ? json({ items: [found('ada')] }) : second.promise,
  );
  await waitFor(() => expect(names()).toEqual(['ada']));
  rerender({ text: 'adam' });
  expect(names()).toEqual(['ada']);
  expect(result.current.isFetching).toBe(true);
  second.release(json({ items: [found('adam')] }));
  await waitFor(() => expect(names()).toEqual(['adam']));
});

test('people who were found for another room are never shown', async () => {
  const second = held<Response>();
  const { names, rerender, result } = renderSearch({ text: 'ada', roomId: '1' }, (_, roomId) =>
    roomId === '1' ? json({ items: [found('for room 1')] }) : second.promise,
  );
  await waitFor(() => expect(names()).toEqual(['for room 1']));
  rerender({ text: 'ada', roomId: '2' });
  expect(result.current.status).toBe('loading');
  second.release(json({ items: [found('for room 2')] }));
  await waitFor(() => expect(names()).toEqual(['for room 2']));
});

test('a search that is turned off shows nobody, and sends nothing', async () => {
  const { names, rerender, result, texts } = renderSearch({ text: 'ada' });
  await waitFor(() => expect(names()).toEqual(['ada']));
  rerender({ text: 'ben', enabled: false });
  expect(result.current.status).toBe('idle');
  expect(texts()).toEqual(['ada']);
});

test.each([
  ['a text of several lines', ' Ada\r\nLovelace\t', 'Ada Lovelace'],
  ['a text with control characters', 'Ada\u0000\u0085\u2028Lovelace', 'Ada Lovelace'],
  ['half of a character', 'Ada \ud83d', 'Ada'],
  ['a text that is too long', '😀'.repeat(201), '😀'.repeat(200)],
])('%s is searched as the endpoint accepts it', async (_, typed, sent) => {
  const { result, texts } = renderSearch({ text: typed });
  await waitFor(() => expect(result.current.status).toBe('ready'));
  expect(texts()).toEqual([sent]);
  expect(SearchTextSchema['~standard'].validate(sent)).toEqual({ typed: true, value: sent });
  expect(SearchTextSchema['~standard'].validate(typed)).toHaveProperty('issues');
});

test.each([
  ['that it offers no search', 'not-supported', 0],
  ['that the search failed', 'internal', 1],
] as const)('when the endpoint says %s, the host is told accordingly', async (_, code, times) => {
  const onError = vi.fn();
  const { result } = renderSearch({ text: '' }, () => problem(code), { onError });
  await waitFor(() => expect(result.current).toMatchObject({ status: 'error', error: { code } }));
  expect(onError).toHaveBeenCalledTimes(times);
});
