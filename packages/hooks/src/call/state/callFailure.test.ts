import { AnteroomError, CALL_END_REASONS } from '@anteroom/contract';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { joinRefused, setUpFailed } from './callFailure.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a rejected join', () => {
  it.each([
    ['notInvited', 'not-invited'],
    ['outsideWindow', 'room-not-joinable'],
    ['roomNotFound', 'room-not-found'],
    ['tokenRejected', 'token-rejected'],
    ['requestFailed', 'connection-failed'],
    ['networkLost', 'connection-lost'],
    ['notCommunicationUser', 'not-invited'],
    ['serviceFailed', 'service-unavailable'],
  ] as const)('for %s is %s', (reason, code) => {
    expect(joinRefused(CALL_END_REASONS[reason])).toMatchObject({ code, callEnd: CALL_END_REASONS[reason] });
  });

  it.each([
    { code: 400, subCode: 0 },
    { code: 486, subCode: 12 },
  ])('for the undocumented $code/$subCode is a failed call', (reason) => {
    expect(joinRefused(reason)).toMatchObject({ code: 'call-failed', retryable: true, callEnd: reason });
  });
});

describe('a failed setup', () => {
  it('keeps an AnteroomError', () => {
    const error = new AnteroomError('endpoint-unreachable', 'down');
    expect(setUpFailed(error)).toBe(error);
  });

  it("reads the calling SDK's code", () => {
    const thrown = Object.assign(new Error('expired'), { code: 401, subCode: 40235 });
    expect(setUpFailed(thrown)).toMatchObject({ code: 'token-rejected', cause: thrown });
  });

  it('reports an agent that the host has created for the same person', () => {
    const thrown = Object.assign(new Error('exists'), { code: 409, subCode: 40228 });
    expect(setUpFailed(thrown)).toMatchObject({ code: 'already-in-call', cause: thrown });
  });

  it('treats the TypeError of an offline SDK as a failed connection', () => {
    expect(setUpFailed(new TypeError("reading 'on'")).code).toBe('connection-failed');
  });

  it('reports anything else as a failed call', () => {
    expect(setUpFailed('a string').code).toBe('call-failed');
    expect(setUpFailed(undefined).code).toBe('call-failed');
  });
});

describe('while the browser is offline', () => {
  it.each(['requestFailed', 'mediaSetupFailed', 'networkLost'] as const)(
    'a join rejected for %s is offline',
    (reason) => {
      vi.stubGlobal('navigator', { onLine: false });
      expect(joinRefused(CALL_END_REASONS[reason])).toMatchObject({
        code: 'offline',
        retryable: true,
        callEnd: CALL_END_REASONS[reason],
      });
    },
  );

  it.each(['endpoint-unreachable', 'engine-unavailable'] as const)('a setup that failed with %s is offline', (code) => {
    vi.stubGlobal('navigator', { onLine: false });
    const error = new AnteroomError(code, 'down');
    expect(setUpFailed(error)).toMatchObject({ code: 'offline', cause: error });
  });

  it('a failure with another cause keeps its code', () => {
    vi.stubGlobal('navigator', { onLine: false });
    expect(joinRefused(CALL_END_REASONS.notInvited).code).toBe('not-invited');
    expect(setUpFailed(new AnteroomError('already-in-call', 'busy')).code).toBe('already-in-call');
  });
});
