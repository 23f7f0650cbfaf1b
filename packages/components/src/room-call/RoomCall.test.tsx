import { AnteroomProvider } from '@anteroom/hooks';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RoomCall } from './RoomCall.js';

it('renders its loading screen on a server, without a request and without browser APIs', () => {
  const fetch = () => {
    throw new Error('A server render must not fetch.');
  };
  const html = renderToString(
    <AnteroomProvider endpoint="/api" fetch={fetch}>
      <RoomCall roomId="99412345678901234" />
    </AnteroomProvider>,
  );
  expect(html).toContain('data-anteroom="room-call"');
  expect(html).toContain('data-screen="loading"');
});
