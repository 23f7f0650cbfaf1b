import { CALL_END_REASONS } from '@anteroom/contract';
import { type Fixture, fixtures } from '@anteroom/testing';
import { createFakeCall, type FakeCall } from '@anteroom/testing/call';
import { renderWithAnteroom } from '@anteroom/testing/react';
import { cleanup, configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Component, type ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultStrings as strings } from '../text/index.js';
import { RoomCall } from './RoomCall.js';
import type { RoomCallProps, RoomCallSlots } from './RoomCall.types.js';

configure({ reactStrictMode: true });
beforeEach(() => {
  // React reports what a boundary has caught.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

class HostBoundary extends Component<{ children: ReactNode }> {
  override state = { error: undefined };
  static getDerivedStateFromError(error: unknown) {
    return { error };
  }
  override render() {
    return this.state.error ? <p>{String(this.state.error)}</p> : this.props.children;
  }
}

function Broken(): never {
  throw new Error('of the host');
}

let isBroken = false;
const Call = () => (isBroken ? <Broken /> : <p>The host's call</p>);

const shown = () => document.querySelector('[data-anteroom="room-call"]')?.getAttribute('data-screen');
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

function renderCall(fixture: Fixture, call: FakeCall, props: Partial<RoomCallProps>) {
  return renderWithAnteroom(
    <main>
      <p>The host's page</p>
      <HostBoundary>
        <div style={{ blockSize: '600px' }}>
          <RoomCall roomId={fixture.roomId} loadEngine={call.loadEngine} {...props} />
        </div>
      </HostBoundary>
    </main>,
    { endpoint: fixture },
  );
}

const released = (call: FakeCall) => waitFor(() => expect(call.disposed).toEqual(call.created));

test('a call slot that throws ends the call: our error screen offers a way back, and everything is released', async () => {
  const call = createFakeCall();
  const onError = vi.fn();
  isBroken = false;
  const fixture = fixtures.consumer(Date.now());
  const page = (dir: 'ltr' | 'rtl') => (
    <HostBoundary>
      <RoomCall
        roomId={fixture.roomId}
        loadEngine={call.loadEngine}
        dir={dir}
        onError={onError}
        slots={{ call: Call }}
      />
    </HostBoundary>
  );
  const { rerender } = renderWithAnteroom(page('ltr'), { endpoint: fixture });
  await press(strings.lobby.join);
  await waitFor(() => call.connect('Consumer'));
  await screen.findByText("The host's call");
  isBroken = true;
  rerender(page('rtl'));
  await waitFor(() => expect(shown()).toBe('error'));
  expect(onError.mock.calls.map(([error]) => error.code)).toEqual(['call-crashed']);
  await released(call);
  expect(call.created.adapter).toBeGreaterThan(0);

  isBroken = false;
  await press('Rejoin');
  await press(strings.lobby.join);
  await waitFor(() => call.connect('Consumer'));
  await screen.findByText("The host's call");
});

test('a joining slot that throws goes to the boundary of the host, and the join is given up and released', async () => {
  const call = createFakeCall();
  renderCall(fixtures.consumer(Date.now()), call, { slots: { joining: Broken } });
  await press(strings.lobby.join);
  await screen.findByText('Error: of the host');
  await released(call);
});

const SCREENS: [keyof RoomCallSlots, (now: number) => Fixture][] = [
  ['loading', fixtures.consumer],
  ['knock', fixtures.mayKnock],
  ['scheduled', fixtures.scheduled],
  ['lobby', fixtures.presenter],
  ['error', fixtures.notInvited],
];

test.each(SCREENS)(
  'a slot %s that throws goes to the boundary of the host, and the rest of its page stays',
  async (name, at) => {
    const call = createFakeCall();
    renderCall(at(Date.now()), call, { slots: { [name]: Broken } });
    await screen.findByText('Error: of the host');
    expect(screen.getByText("The host's page")).toBeVisible();
    await released(call);
  },
);

test.each(['ended', 'error'] as const)('a slot %s that throws after a call leaves nothing behind', async (name) => {
  const call = createFakeCall();
  renderCall(fixtures.consumer(Date.now()), call, {
    slots: name === 'ended' ? { ended: Broken } : { call: Broken, error: Broken },
  });
  await press(strings.lobby.join);
  await waitFor(() => call.connect('Consumer'));
  if (name === 'ended') {
    await waitFor(() => expect(shown()).toBe('call'));
    call.end(CALL_END_REASONS.removedByParticipant);
  }
  await screen.findByText('Error: of the host');
  await released(call);
});
