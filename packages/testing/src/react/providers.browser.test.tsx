import { AnteroomProvider, useRoom } from '@anteroom/hooks';
import { createFakeEndpoint, type FakeEndpoint, fixtures } from '@anteroom/testing';
import { QueryClient } from '@tanstack/react-query';
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';

configure({ reactStrictMode: true });
afterEach(cleanup);

const { roomId } = fixtures.open(0);
const endpointOf = (title: string) => createFakeEndpoint(fixtures.presenter(Date.now(), { title }));

/** The room by its name, or why it isn't there; and whether it may be out of date. */
function Title({ of }: { of: string }) {
  const { room, error, retry } = useRoom(roomId);
  return (
    <button
      type="button"
      aria-label={of}
      onClick={retry}
    >{`${room?.title ?? 'none'} ${error?.code ?? 'fresh'}`}</button>
  );
}

const shown = (of: string) => screen.getByRole('button', { name: of }).textContent;

test.each([
  ['with clients of their own', () => undefined],
  ['in one client of the host', () => new QueryClient()],
])('nested providers with different addresses share neither data nor sign-in, %s', async (_, createClient) => {
  const [outer, inner] = [endpointOf('one'), endpointOf('two')];
  const queryClient = createClient();
  const at = (address: string, { fetch }: FakeEndpoint, children: ReactNode) => (
    <AnteroomProvider endpoint={address} fetch={fetch} queryClient={queryClient} retryDelayMs={1}>
      <Title of={address} />
      {children}
    </AnteroomProvider>
  );
  const ui = (showsInner: boolean) => at('https://a.test', outer, showsInner && at('https://b.test', inner, undefined));
  const { rerender } = render(ui(true));
  await waitFor(() => {
    expect([shown('https://a.test'), shown('https://b.test')]).toEqual(['one fresh', 'two fresh']);
  });
  const [before] = [outer.requests.length];

  inner.signIn(null);
  screen.getByRole('button', { name: 'https://b.test' }).click();
  await waitFor(() => expect(shown('https://b.test')).toContain('unauthenticated'));
  expect(shown('https://a.test')).toBe('one fresh');

  rerender(ui(false));
  await new Promise((nextTask) => setTimeout(nextTask));
  expect(shown('https://a.test')).toBe('one fresh');
  expect(outer.requests).toHaveLength(before);
  const left = queryClient?.getQueryCache().getAll() ?? [];
  expect(left.map(({ state }) => state.data)).toEqual(left.map(() => expect.objectContaining({ title: 'one' })));
});
