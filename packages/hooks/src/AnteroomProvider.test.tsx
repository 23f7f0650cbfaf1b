import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { contractFetch, ENDPOINT, json, room } from '../test/contractFetch.js';
import { AnteroomProvider, useRoom, useRoomParticipants, useRoomPhase, useRoomToken, useServerNow } from './index.js';

function Everything() {
  const states = [useRoom('1').status, useRoomParticipants('1').status, useRoomToken('1').status];
  const { phase } = useRoomPhase('1');
  return <p>{[...states, String(phase), typeof useServerNow()].join(' ')}</p>;
}

test('on a server, which has no window, all is loading, nothing is asked and no timer stays', () => {
  expect(typeof window).toBe('undefined');
  const { fetch, requests } = contractFetch(() => json(room('1')));
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const before = timers();
  const html = renderToString(
    <StrictMode>
      <AnteroomProvider endpoint={ENDPOINT} fetch={fetch}>
        <Everything />
      </AnteroomProvider>
    </StrictMode>,
  );
  expect(html).toBe('<p>loading loading loading undefined number</p>');
  expect(requests).toEqual([]);
  expect(timers()).toBe(before);
});

test('a hook without a provider says what is missing', () => {
  expect(() => renderToString(<Everything />)).toThrow('<AnteroomProvider endpoint="...">');
});
