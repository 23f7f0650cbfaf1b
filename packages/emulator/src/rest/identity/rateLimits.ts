import { tooManyRequests } from '../../wire/index.js';

/** Requests of one kind per 30 seconds. Source: "Service limits" (`concepts/service-limits.md`), Identity. */
const LIMITS = {
  createIdentity: 1000,
  createIdentityAndToken: 1000,
  issueToken: 1000,
  deleteIdentity: 500,
  revokeTokens: 500,
  exchangeTeamsToken: 500,
} as const;

export type LimitedRequest = keyof typeof LIMITS;

const WINDOW_MS = 30_000;

/** Counts a request; throws the service's 429 if there were too many of its kind. */
export type CountRequest = (kind: LimitedRequest) => void;

/** The documented limits, counted in windows of 30 seconds by the clock of the emulator. */
export function rateLimits(clock: () => number): CountRequest {
  let window = Number.NaN;
  const counts = new Map<LimitedRequest, number>();
  return (kind) => {
    const now = clock();
    const current = Math.floor(now / WINDOW_MS);
    if (current !== window) counts.clear();
    window = current;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count > LIMITS[kind]) throw tooManyRequests(Math.ceil(((current + 1) * WINDOW_MS - now) / 1000));
  };
}
