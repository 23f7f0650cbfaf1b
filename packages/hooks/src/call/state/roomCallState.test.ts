import { AnteroomError, CALL_END_REASONS } from '@anteroom/contract';
import { expect, it } from 'vitest';
import type { CallEngine } from '../engine/index.js';
import type { CallSession } from '../session/index.js';
import { type CallEvent, type CallNews, type CallProgress, noCall, roomCallReducer } from './roomCallState.js';

const attempt = { choices: { cameraOn: true, microphoneOn: true } };
// The reducer only passes it on.
const session = { acsUserId: '8:acs:a_b' } as CallSession;
const news = (what: CallNews<CallEngine>, of = attempt): CallEvent<CallEngine> => ({
  type: 'news',
  attempt: of,
  news: what,
});
const after = (...events: CallEvent<CallEngine>[]) => events.reduce(roomCallReducer, noCall<CallEngine>('1'));
const connected = [
  { type: 'join', attempt },
  news({ type: 'joining', session }),
  news({ type: 'connected', at: 1_000 }),
] as const;

it('reports how long the person was in the call, including reconnections', () => {
  const ended = news({ type: 'ended', reason: CALL_END_REASONS.removedFromRoster, at: 61_000 });
  const back = [news({ type: 'reconnecting' }), news({ type: 'connected', at: 30_000 })];
  expect(after(...connected, ...back, ended).state).toMatchObject({ status: 'ended', durationMs: 60_000 });
});

it('keeps where else the person is in a call through a reconnection, and forgets it at the end', () => {
  const elsewhere = news({ type: 'elsewhere', elsewhere: 'tab' });
  const cutOff = [...connected, elsewhere, news({ type: 'reconnecting' })];
  expect(after(...cutOff).state).toMatchObject({ status: 'reconnecting', elsewhere: 'tab' });
  expect(after(...cutOff, news({ type: 'elsewhere', elsewhere: undefined })).state).toMatchObject({
    elsewhere: undefined,
  });
  const ended = news({ type: 'ended', reason: CALL_END_REASONS.left, at: 2_000 });
  expect(after(...cutOff, ended, elsewhere).state).not.toHaveProperty('elsewhere');
  expect(after({ type: 'join', attempt }, elsewhere).state).toEqual({ status: 'preparing' });
});

it.each<[string, CallNews<CallEngine>]>([
  ['joining', { type: 'joining', session }],
  ['connected', { type: 'connected', at: 2_000 }],
  ['ended', { type: 'ended', reason: CALL_END_REASONS.left, at: 2_000 }],
  ['failed', { type: 'failed', error: new AnteroomError('call-failed', 'no') }],
])('is not changed by an earlier attempt that is %s', (_name, what) => {
  const second = { ...attempt };
  const states: CallProgress<CallEngine>[] = [
    after(),
    after(...connected, { type: 'cancel' }),
    after(...connected, { type: 'cancel' }, { type: 'join', attempt: second }),
    after(...connected, { type: 'room', roomId: '2' }),
    after(...connected, news({ type: 'ended', reason: CALL_END_REASONS.left, at: 1_500 })),
  ];
  for (const state of states) expect(roomCallReducer(state, news(what))).toBe(state);
});

it('ignores a join while a call is in progress', () => {
  const inCall = after(...connected);
  expect(roomCallReducer(inCall, { type: 'join', attempt: { ...attempt } })).toBe(inCall);
  expect(roomCallReducer(inCall, { type: 'retry' })).toBe(inCall);
});

it('retries with the previous choices, as a new attempt', () => {
  const failed = after({ type: 'join', attempt }, news({ type: 'failed', error: new AnteroomError('internal', 'no') }));
  const again = roomCallReducer(failed, { type: 'retry' });
  expect(again).toMatchObject({ state: { status: 'preparing' }, attempt });
  expect(again.attempt).not.toBe(attempt);
});
