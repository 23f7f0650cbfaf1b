import type { RoomToken } from '@anteroom/contract';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inMinutes, token } from '../../../test/endpoint/contractFetch.js';
import { createCredential } from './createCredential.js';

const HOUR_MS = 60 * 60_000;
/** How far the computer's clock is ahead of the endpoint's, in milliseconds. */
const SKEWS = [0, 2 * HOUR_MS, 30 * HOUR_MS, -2 * HOUR_MS];

afterEach(() => vi.restoreAllMocks());

/** A credential on a computer whose clock is wrong. `pass` moves both clocks. */
function setUp(skewMs: number, { minutes = 60, latest }: { minutes?: number; latest?: RoomToken } = {}) {
  const endpointTime = { now: Date.now() };
  vi.spyOn(Date, 'now').mockImplementation(() => endpointTime.now + skewMs);
  const fresh = (text: string, left = 60) => token(text, { expiresOn: inMinutes(left, endpointTime.now) });
  const refresh = vi.fn(async () => fresh('renewed'));
  const credential = createCredential({
    token: fresh('first', minutes),
    latestToken: () => latest,
    refresh,
    clock: { now: () => endpointTime.now },
  });
  const pass = (ms: number) => {
    endpointTime.now += ms;
  };
  return { credential, refresh, fresh, pass };
}

describe.each(SKEWS)('a credential on a computer whose clock is %d ms ahead', (skewMs) => {
  it('returns the token, with its expiry by that clock', async () => {
    const { credential, refresh } = setUp(skewMs);
    await expect(credential.getToken()).resolves.toEqual({
      token: 'first',
      expiresOnTimestamp: Date.now() + HOUR_MS,
    });
    expect(refresh).not.toHaveBeenCalled();
  });

  it('replaces the token once it has expired by the clock of the endpoint, with one request for all callers', async () => {
    const { credential, refresh, pass } = setUp(skewMs);
    pass(HOUR_MS);
    const tokens = await Promise.all([credential.getToken(), credential.getToken()]);
    expect(tokens.map((one) => one.token)).toEqual(['renewed', 'renewed']);
    expect(tokens[0]?.expiresOnTimestamp).toBe(Date.now() + HOUR_MS);
    expect(refresh).toHaveBeenCalledOnce();
  });
});

describe('a credential', () => {
  it('returns the token that was replaced elsewhere', async () => {
    const latest = token('later', { expiresOn: inMinutes(90) });
    const { credential, refresh } = setUp(0, { latest });
    await expect(credential.getToken()).resolves.toMatchObject({ token: 'later' });
    expect(refresh).not.toHaveBeenCalled();
  });

  it('replaces a token that the service refused', async () => {
    const { credential } = setUp(0);
    await expect(credential.getToken({ refusedToken: 'another' })).resolves.toMatchObject({ token: 'first' });
    await expect(credential.getToken({ refusedToken: 'first' })).resolves.toMatchObject({ token: 'renewed' });
  });

  it('reports a new token as valid even if it seems expired: nobody issues an expired one', async () => {
    const { credential, refresh, fresh } = setUp(0, { minutes: 0 });
    refresh.mockResolvedValue(fresh('strange', -60));
    const { token: text, expiresOnTimestamp } = await credential.getToken();
    expect(text).toBe('strange');
    expect(expiresOnTimestamp).toBeGreaterThan(Date.now());
    await expect(credential.getToken()).resolves.toMatchObject({ token: 'strange' });
    expect(refresh).toHaveBeenCalledOnce();
  });

  it('rejects with the error of the request, and requests again the next time', async () => {
    const { credential, refresh } = setUp(0, { minutes: 0 });
    const error = new Error('of the endpoint');
    refresh.mockRejectedValueOnce(error);
    await expect(credential.getToken()).rejects.toBe(error);
    await expect(credential.getToken()).resolves.toMatchObject({ token: 'renewed' });
  });

  it("ends a caller's wait when its signal is aborted, also with a signal without a reason", async () => {
    const { credential, refresh } = setUp(0, { minutes: 0 });
    refresh.mockReturnValueOnce(new Promise(() => undefined));
    const { signal } = new AbortController();
    const abortSignal = Object.create(signal, { aborted: { value: true }, reason: { value: undefined } });
    await expect(credential.getToken({ abortSignal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('returns no token once it is disposed of, also to those who wait', async () => {
    const { credential } = setUp(0, { minutes: 0 });
    const waiting = credential.getToken();
    credential.dispose();
    await expect(waiting).rejects.toThrow('disposed');
    await expect(credential.getToken()).rejects.toThrow('disposed');
  });
});
