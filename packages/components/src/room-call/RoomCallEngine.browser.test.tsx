import { CALL_END_REASONS, callEnd } from '@anteroom/contract';
import { createFakeEndpoint, fixtures } from '@anteroom/testing';
import { createFakeCall, type FakeCall } from '@anteroom/testing/call';
import { renderWithAnteroom } from '@anteroom/testing/react';
import { cleanup, configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { defaultStrings as strings } from '../text/index.js';
import { RoomCall } from './RoomCall.js';
import type { RoomCallProps } from './RoomCall.types.js';

configure({ reactStrictMode: true });
afterEach(cleanup);

const shown = () => document.querySelector('[data-anteroom="room-call"]')?.getAttribute('data-screen');
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

/** A Consumer's page, which opens no device, in a call that the test controls. */
async function joined(call: FakeCall, props: Partial<RoomCallProps> = {}) {
  const fixture = fixtures.consumer(Date.now());
  renderWithAnteroom(
    <div style={{ blockSize: '600px' }}>
      <RoomCall roomId={fixture.roomId} loadEngine={call.loadEngine} {...props} />
    </div>,
    { endpoint: fixture },
  );
  await press(strings.lobby.join);
  await waitFor(() => call.connect('Consumer'));
  await waitFor(() => expect(shown()).toBe('call'));
}

test('a host drives its own page through a whole call with the fake call', async () => {
  const call = createFakeCall();
  const onJoin = vi.fn();
  const onLeave = vi.fn();
  await joined(call, { onJoin, onLeave });
  expect(onJoin).toHaveBeenCalledOnce();
  call.enter({ acsUserId: '8:acs:ben', displayName: 'Ben Okafor' });
  await screen.findByRole('button', { name: strings.roster.toggle({ count: 2 }) });
  call.loseConnection();
  await screen.findByText(strings.notices.reconnecting.title);
  call.restoreConnection();
  await screen.findByText(strings.notices.reconnected.title);
  call.end(CALL_END_REASONS.removedByParticipant);
  await waitFor(() => expect(shown()).toBe('ended'));
  expect(onLeave).toHaveBeenCalledExactlyOnceWith(callEnd(CALL_END_REASONS.removedByParticipant));
});

test('a call on another device shows a notice with a button to leave here', async () => {
  const call = createFakeCall();
  await joined(call);
  const { title } = strings.notices.onOtherDevice;
  expect(screen.queryByText(title)).toBeNull();
  call.setOnOtherDevice(true);
  await screen.findByText(title);
  call.setOnOtherDevice(false);
  await waitFor(() => expect(screen.queryByText(title)).toBeNull());
  call.setOnOtherDevice(true);
  await press(strings.notices.leaveHere);
  await waitFor(() => expect(shown()).toBe('ended'));
});

test('the list of people is never requested for a person who may not read it', async () => {
  const call = createFakeCall();
  const { roomId, ...fixture } = fixtures.consumer(Date.now());
  const endpoint = createFakeEndpoint(fixture);
  const withoutList: typeof fetch = async (input, init) => {
    const response = await endpoint.fetch(input, init);
    const body = (await response.clone().json()) as { me?: { may: string[] } };
    if (body.me) body.me.may = body.me.may.filter((action) => action !== 'read-participants');
    return body.me ? Response.json(body) : response;
  };
  renderWithAnteroom(<RoomCall roomId={roomId} loadEngine={call.loadEngine} />, {
    endpoint: { ...endpoint, fetch: withoutList },
  });
  await press(strings.lobby.join);
  // Another role than the endpoint's, so the room is read again.
  await waitFor(() => call.connect('Attendee'));
  await waitFor(() => expect(shown()).toBe('call'));
  const paths = () => endpoint.requests.map(({ path }) => path);
  const rooms = () => paths().filter((path) => path.endsWith(roomId)).length;
  await waitFor(() => expect(rooms()).toBeGreaterThan(1));
  expect(paths().filter((path) => path.includes('participants'))).toEqual([]);
});

test('a loadEngine that fails is an error with a retry, which calls it again', async () => {
  const call = createFakeCall();
  const fixture = fixtures.consumer(Date.now());
  let isBroken = true;
  const loadEngine = () => (isBroken ? Promise.reject(new Error('of the host')) : call.loadEngine());
  renderWithAnteroom(<RoomCall roomId={fixture.roomId} loadEngine={loadEngine} />, { endpoint: fixture });
  await press(strings.lobby.join);
  await waitFor(() => expect(shown()).toBe('error'));
  isBroken = false;
  await press(strings.failure.retry);
  await press(strings.lobby.join);
  await waitFor(() => call.connect('Consumer'));
  await waitFor(() => expect(shown()).toBe('call'));
});
