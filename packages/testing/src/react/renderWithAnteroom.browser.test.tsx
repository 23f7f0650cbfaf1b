import { useRoom } from '@anteroom/hooks';
import { fixtures } from '@anteroom/testing';
import { cleanup, configure, screen } from '@testing-library/react';
import { createContext, type ReactNode, useContext } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderWithAnteroom } from './renderWithAnteroom.js';

configure({ reactStrictMode: true });
afterEach(cleanup);

const HostName = createContext('no host');

function Page({ roomId }: { roomId: string }) {
  const asked = useRoom(roomId);
  const host = useContext(HostName);
  if (asked.status === 'error') {
    return (
      <button type="button" onClick={asked.retry}>
        {asked.error.code}
      </button>
    );
  }
  if (asked.status !== 'ready') return null;
  const { title, me } = asked.room;
  return <p>{`${host}: ${title}, ${me.invited ? me.role : 'at the door'}`}</p>;
}

test(`a page is rendered with a fixture, inside the host's providers`, async () => {
  const fixture = fixtures.presenter(Date.now());
  const wrapper = ({ children }: { children: ReactNode }) => (
    <HostName.Provider value="Contoso">{children}</HostName.Provider>
  );
  const { endpoint } = renderWithAnteroom(<Page roomId={fixture.roomId} />, { endpoint: fixture, wrapper });
  await screen.findByText('Contoso: Quarterly review, Presenter');
  expect(endpoint.requests).toMatchObject([{ path: `/api/rooms/${fixture.roomId}` }]);
});

test('one endpoint shows the same room to two people', async () => {
  const fixture = fixtures.mayKnock(Date.now());
  const { endpoint } = renderWithAnteroom(<Page roomId={fixture.roomId} />, { endpoint: fixture });
  renderWithAnteroom(<Page roomId={fixture.roomId} />, { endpoint, as: 'person-2' });
  await screen.findByText(/at the door/);
  await screen.findByText(/Attendee/);
});

test('a failure is retried at once, and reported to the host', async () => {
  const fixture = fixtures.open(Date.now());
  const onError = vi.fn();
  const { endpoint } = renderWithAnteroom(<Page roomId={fixture.roomId} />, { endpoint: fixture, onError });
  endpoint.fail('service-unavailable');
  await screen.findByText('service-unavailable');
  expect(onError).toHaveBeenCalledOnce();
  endpoint.recover();
  screen.getByRole('button').click();
  await screen.findByText(/Quarterly review/);
});
