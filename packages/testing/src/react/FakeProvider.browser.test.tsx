import { useRoom, useRooms } from '@anteroom/hooks';
import { createFakeEndpoint, fixtures } from '@anteroom/testing';
import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { FakeProvider } from './FakeProvider.js';

configure({ reactStrictMode: true });
afterEach(cleanup);

const { roomId } = fixtures.open(0);

const endpointOf = (title: string) => createFakeEndpoint(fixtures.presenter(Date.now(), { title }));

const seen: string[] = [];
const onMount = vi.fn();

function Titles() {
  const title = useRoom(roomId).room?.title ?? 'none';
  const list = useRooms().rooms?.map((room) => room.title);
  useEffect(onMount, []);
  seen.push(title);
  return <p>{`${title}, in the list ${list}`}</p>;
}

test('another endpoint is asked at once, and nothing of the first one is shown for it', async () => {
  const [first, second] = [endpointOf('one'), endpointOf('two')];
  const ui = (endpoint: typeof first) => (
    <FakeProvider endpoint={endpoint}>
      <Titles />
    </FakeProvider>
  );
  const { rerender } = render(ui(first));
  await screen.findByText('one, in the list one');
  const asked = first.requests.length;
  seen.length = 0;
  rerender(ui(second));
  await screen.findByText('two, in the list two');
  expect(seen).not.toContain('one');
  expect(first.requests).toHaveLength(asked);
  rerender(ui(first));
  await screen.findByText('one, in the list one');
});

test('the same endpoint keeps the page and its data, however often it is rendered', async () => {
  const endpoint = endpointOf('one');
  const ui = () => (
    <FakeProvider endpoint={endpoint} headers={() => ({})} onError={() => {}}>
      <Titles />
    </FakeProvider>
  );
  const { rerender } = render(ui());
  await screen.findByText('one, in the list one');
  const asked = endpoint.requests.length;
  onMount.mockClear();
  vi.spyOn(endpoint, 'fetch');
  rerender(ui());
  await act(() => new Promise((nextTask) => setTimeout(nextTask)));
  expect(onMount).not.toHaveBeenCalled();
  expect(endpoint.requests).toHaveLength(asked);
});

test('two providers with their own endpoints show their own rooms', async () => {
  const [first, second] = [endpointOf('one'), endpointOf('two')];
  const { container } = render(
    <>
      <FakeProvider endpoint={first}>
        <Titles />
      </FakeProvider>
      <FakeProvider endpoint={second}>
        <Titles />
      </FakeProvider>
    </>,
  );
  await waitFor(() => expect(container.textContent).toBe('one, in the list onetwo, in the list two'));
});

test('a provider inside another uses its own endpoint only', async () => {
  const [outer, inner] = [endpointOf('one'), endpointOf('two')];
  const { container, rerender } = render(
    <FakeProvider endpoint={outer}>
      <Titles />
      <FakeProvider endpoint={inner}>
        <Titles />
      </FakeProvider>
    </FakeProvider>,
  );
  await waitFor(() => expect(container.textContent).toBe('one, in the list onetwo, in the list two'));
  const asked = outer.requests.length;
  rerender(
    <FakeProvider endpoint={outer}>
      <Titles />
    </FakeProvider>,
  );
  expect(container.textContent).toBe('one, in the list one');
  expect(outer.requests).toHaveLength(asked);
});
