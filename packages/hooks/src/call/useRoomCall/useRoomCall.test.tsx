import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { AnteroomProvider } from '../../provider/index.js';
import { useRoomCall } from './useRoomCall.js';

function Page() {
  return useRoomCall({ roomId: '99412345678901234', prefetch: true }).status;
}

it('is imported and rendered by plain Node, where it is idle, loads nothing and asks for nothing', () => {
  const refuse = () => {
    throw new Error('A server render must not fetch.');
  };
  const html = renderToString(
    <AnteroomProvider endpoint="/api" fetch={refuse}>
      <Page />
    </AnteroomProvider>,
  );
  expect(html).toBe('idle');
});
