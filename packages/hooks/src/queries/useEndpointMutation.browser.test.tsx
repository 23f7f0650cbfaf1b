import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { contractFetch, ENDPOINT, held, json, problem, room } from '../../test/endpoint/contractFetch.js';
import { renderWithEndpoint } from '../../test/provider/renderWithEndpoint.js';
import { AnteroomProvider, type AnteroomProviderProps } from '../provider/index.js';
import { useDeleteRoom, useRoom, useUpdateRoom } from '../room/index.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

type Shown = ReturnType<typeof useShown>;

function useShown() {
  return { room: useRoom('1'), update: useUpdateRoom('1'), remove: useDeleteRoom('1') };
}

function Page({ show }: { show: (now: Shown) => void }) {
  show(useShown());
  return null;
}

/** A page whose rename hangs until `first` is released, and whose deletion waits for it. */
async function startWaiting({ endpoint = ENDPOINT, rejected = (): boolean => false } = {}) {
  const first = held<Response>();
  const { fetch, requests } = contractFetch(({ what }) => {
    if (rejected()) return problem('unauthenticated');
    if (what.startsWith('PATCH')) return first.promise;
    return what.startsWith('DELETE') ? new Response(null, { status: 204 }) : json(room('1'));
  });
  let shown: Shown | undefined;
  const show = (now: Shown) => {
    shown = now;
  };
  const page = (props: Partial<AnteroomProviderProps> & { key?: string }) => {
    const { key, ...rest } = props;
    return (
      <AnteroomProvider key={key} endpoint={endpoint} fetch={fetch} retryDelayMs={1} {...rest}>
        <Page show={show} />
      </AnteroomProvider>
    );
  };
  const { rerender, unmount } = render(page({ key: 'ada' }));
  await waitFor(() => expect(shown?.room.status).toBe('ready'));
  const { update, remove } = shown as Shown;
  let renamed: Promise<unknown> = Promise.resolve();
  let removed: Promise<unknown> = Promise.resolve();
  act(() => {
    renamed = update.run({ title: 'Moved' });
    removed = remove.run();
  });
  const sent = () => requests.map(({ what }) => what).filter((what) => !what.startsWith('GET'));
  await waitFor(() => expect(sent()).toEqual(['PATCH /rooms/1']));
  const settle = async () => {
    first.release(json(room('1', { title: 'Moved' })));
    await act(() => renamed);
  };
  return {
    show: (props: Parameters<typeof page>[0]) => rerender(page(props)),
    unmount,
    removed,
    settle,
    sent,
    shown: () => shown,
  };
}

test('a change that waits is not sent once another user is signed in under another key', async () => {
  const { show, removed, settle, sent } = await startWaiting();
  show({ key: 'ben' });
  await expect(removed).rejects.toMatchObject({ code: 'endpoint-unreachable' });
  await settle();
  expect(sent()).toEqual(['PATCH /rooms/1']);
});

test('a change that waits is not sent once the provider is unmounted', async () => {
  const { unmount, removed, settle, sent } = await startWaiting();
  unmount();
  await expect(removed).rejects.toMatchObject({ code: 'endpoint-unreachable' });
  await settle();
  expect(sent()).toEqual(['PATCH /rooms/1']);
});

test('a change that waits is not sent once the provider has another endpoint', async () => {
  const { show, removed, settle, sent } = await startWaiting();
  show({ key: 'ada', endpoint: 'https://other.test/anteroom', headers: { Authorization: 'for the other one' } });
  await expect(removed).rejects.toMatchObject({ code: 'endpoint-unreachable' });
  await settle();
  expect(sent()).toEqual(['PATCH /rooms/1']);
});

test('a change that waits is not sent once the endpoint says that nobody is signed in', async () => {
  let isSignedOut = false;
  const { removed, settle, sent, shown } = await startWaiting({ rejected: () => isSignedOut });
  isSignedOut = true;
  act(() => shown()?.room.retry());
  await expect(removed).rejects.toMatchObject({ code: 'unauthenticated' });
  isSignedOut = false;
  await settle();
  expect(sent()).toEqual(['PATCH /rooms/1']);
});

test('a change that is being sent has no further attempt once the provider is unmounted', async () => {
  const first = held<Response>();
  const { fetch, requests } = contractFetch(() => first.promise);
  const { result, unmount } = renderWithEndpoint(() => useDeleteRoom('1'), { fetch });
  let removed: Promise<unknown> = Promise.resolve();
  act(() => {
    removed = result.current.run();
  });
  await waitFor(() => expect(requests).toHaveLength(1));
  unmount();
  // The provider forgets everything in the next macrotask, because StrictMode mounts again within the same one.
  await new Promise((resolve) => setTimeout(resolve));
  first.release(problem('service-unavailable'));
  await expect(removed).rejects.toThrow();
  expect(requests).toHaveLength(1);
});

test.each([
  ['done', undefined],
  ['failed', 'forbidden'],
] as const)("a listener of the host's cache that throws doesn't change that a change is %s", async (status, code) => {
  const reported: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => void reported.push(error));
  const { fetch } = contractFetch(({ what }) => {
    if (what.startsWith('GET')) return json(room('1'));
    return code ? problem(code) : json(room('1', { title: 'Moved' }));
  });
  const queryClient = new QueryClient();
  const { result } = renderWithEndpoint(useShown, { fetch, queryClient });
  await waitFor(() => expect(result.current.room.status).toBe('ready'));
  let isThrowing = true;
  const stop = queryClient.getQueryCache().subscribe(({ type }) => {
    if (isThrowing && type === 'updated') throw new Error('a listener of the host');
  });
  await act(() => result.current.update.run({ title: 'Moved' }).catch(() => {}));
  isThrowing = false;
  stop();
  expect(result.current.update).toMatchObject({ status, ...(code && { error: { code } }) });
  expect(reported).toContainEqual(expect.objectContaining({ message: 'a listener of the host' }));
});
