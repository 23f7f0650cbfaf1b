import { useRoom } from '@anteroom/hooks';
import { createFakeEndpoint, fixtures } from '@anteroom/testing';
import { cleanup, configure, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { withAnteroom } from './withAnteroom.js';

configure({ reactStrictMode: true });
afterEach(cleanup);

const { roomId } = fixtures.open(0);
const onUnmount = vi.fn();

const endpointOf = (title: string) => createFakeEndpoint(fixtures.presenter(Date.now(), { title }));

interface Args {
  title: string;
  color?: string;
}

let color = '';

function Story() {
  const { room } = useRoom(roomId);
  useEffect(() => onUnmount, []);
  return <p>{`${room?.title} ${color}`}</p>;
}

/** Renders a story as Storybook does: each time with another object of args. */
function storyOf(makeEndpoint: (args: Args) => ReturnType<typeof endpointOf>) {
  const decorate = withAnteroom(makeEndpoint);
  return (args: Args) => {
    color = args.color ?? '';
    return <main>{decorate(Story, { args })}</main>;
  };
}

test.each([
  ['reads it', ({ title }: Args) => endpointOf(title)],
  ['reads every arg', (args: Args) => endpointOf({ ...args }.title)],
])('a changed arg shows another endpoint when makeEndpoint %s', async (_, makeEndpoint) => {
  const story = storyOf(makeEndpoint);
  const { rerender } = render(story({ title: 'one' }));
  await screen.findByText('one');
  rerender(story({ title: 'two' }));
  expect(screen.queryByText(/one/)).toBeNull();
  await screen.findByText('two');
  rerender(story({ title: 'one' }));
  await screen.findByText('one');
});

test.each([
  ['other args', ({ title }: Args) => endpointOf(title)],
  ['no args', () => endpointOf('one')],
])('an arg changes without starting the story again when makeEndpoint reads %s', async (_, makeEndpoint) => {
  const story = storyOf(makeEndpoint);
  const { rerender } = render(story({ title: 'one' }));
  await screen.findByText('one');
  onUnmount.mockClear();
  rerender(story({ title: 'one', color: 'red' }));
  expect(screen.getByText('one red')).toBeTruthy();
  expect(onUnmount).not.toHaveBeenCalled();
});

test('an arg that is added shows another endpoint when makeEndpoint reads every arg', async () => {
  const story = storyOf((args) => endpointOf(Object.values(args).join()));
  const { rerender } = render(story({ title: 'one' }));
  await screen.findByText('one');
  rerender(story({ title: 'one', color: 'red' }));
  await screen.findByText('one,red red');
});
