import { AnteroomProvider } from '@anteroom/hooks';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RoomCall } from './RoomCall.js';

it('renders on a server as its loading screen, asks for nothing, and touches no browser API', () => {
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
