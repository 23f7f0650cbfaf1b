import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { contractFetch, ENDPOINT, json, room } from '../test/endpoint/contractFetch.js';
import * as hooks from './index.js';

const { AnteroomProvider } = hooks;

function Everything() {
  const states = [
    hooks.useRoom('1').status,
    hooks.useRooms().status,
    hooks.useRoomParticipants('1').status,
    hooks.useRoomToken('1').status,
    hooks.useKnock('1').status,
    hooks.useKnocks('1').status,
    String(hooks.useRoomPhase('1').phase),
    String(hooks.useRoomRole('1').may('read')),
    hooks.useCreateRoom().status,
    hooks.useUpdateRoom('1').status,
    hooks.useDeleteRoom('1').status,
    hooks.useSetParticipants('1').status,
    hooks.useRemoveParticipants('1').status,
    typeof hooks.useServerNow(),
  ];
  return <p>{states.join(' ')}</p>;
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
  const asked = 'loading loading loading loading loading loading undefined false';
  expect(html).toBe(`<p>${asked} idle idle idle idle idle number</p>`);
  expect(requests).toEqual([]);
  expect(timers()).toBe(before);
});

test('a hook without a provider says what is missing', () => {
  expect(() => renderToString(<Everything />)).toThrow('<AnteroomProvider endpoint="...">');
});
