import { AnteroomError, type ErrorCode } from '@anteroom/contract';
import { hashKey, type QueryCache, type QueryKey } from '@tanstack/react-query';
import { createBackOff } from './backOff.js';
import { createMissedPolls } from './missedPolls.js';
import { createRequestBudget } from './requestBudget.js';
import { retryRequest } from './retryRequest.js';
import { createRunningRequests } from './runningRequests.js';

/** A request that has been running for longer than this, in milliseconds, is replaced when a person retries: 5 seconds. */
const HANGS_FROM_MS = 5_000;

interface ReportOptions {
  /** A failure with this code is an expected response, and isn't reported to `onError`. */
  expectedCode?: ErrorCode | undefined;
}

export interface RunOptions extends ReportOptions {
  /** Whether earlier data of the query is in use. Retries then continue where the previous ones ended. */
  isInUse?: boolean | undefined;
  /** Whether retries wait while the browser is offline. */
  isPausedOffline?: boolean | undefined;
}

export interface MutateOptions extends ReportOptions {
  /** `again` retries, which is safe only if a repeated request has no second effect. */
  tries: 'once' | 'again';
  /** Ends a wait before a retry, if nobody wants the outcome any more. */
  signal?: AbortSignal | undefined;
}

/** Sends the requests of one provider. */
export interface Requester {
  /** Sends a query's request, with retries, for as long as a component uses the query. */
  run: <T>(queryKey: QueryKey, request: (signal: AbortSignal) => Promise<T>, options?: RunOptions) => Promise<T>;
  /**
   * Sends a mutation, or another request that is no query. It continues after its component is unmounted, because it is what
   * the person wanted. `endMutations` ends it only between two attempts: one that was sent may have been carried out.
   */
  mutate: <T>(request: () => Promise<T>, how: MutateOptions) => Promise<T>;
  /** How long after its last failure a query in use is requested again, in milliseconds. */
  waitMs: (queryKey: QueryKey) => number;
  /** How long automatic requests must wait from now, in milliseconds: the rest of the endpoint's `Retry-After`. */
  quietMs: (queryKey: QueryKey) => number;
  /** Forgets `Retry-After`, which is for automatic requests only, because a person retries. */
  liftQuiet: (queryKey: QueryKey) => void;
  /** Cancels a query's request if it hangs, so that another one can start. */
  giveUpHanging: (queryKey: QueryKey) => void;
  /** Why polls of a query were missed; `undefined` while its data is current. */
  missedBecause: (queryKey: QueryKey) => AnteroomError | undefined;
  /** Ends the requests of all queries. */
  abortAll: (reason: unknown) => void;
  /** Sends no further attempt of any mutation that is under way. */
  endMutations: (reason: unknown) => void;
  /** Starts to end requests that nobody waits for. Returns a function that stops it. */
  watch: () => () => void;
}

export interface RequesterOptions {
  /** The caches of the queries that send requests. */
  caches: readonly QueryCache[];
  /** The wait before the first retry, in milliseconds. */
  delayMs: () => number;
  /** Runs around each attempt, to learn from its outcome. */
  watchAttempt: <T>(request: () => Promise<T>, queryKey?: QueryKey) => Promise<T>;
  /** A request failed, after its retries. */
  onError: (error: AnteroomError) => void;
  /** `missedBecause` of a query has changed. */
  onMissedChange: () => void;
}

/**
 * Sends requests with retries, within a budget, each for as long as a component waits for its response.
 *
 * One request, in order: refuse while `Retry-After` lasts, get a signal, wait for the budget, send, and on failure wait and
 * retry.
 */
export function createRequester(options: RequesterOptions): Requester {
  const { caches, delayMs, watchAttempt, onError, onMissedChange } = options;
  const running = createRunningRequests(caches);
  const budget = createRequestBudget();
  const backOff = createBackOff();
  const missed = createMissedPolls(onMissedChange);
  let furtherAttempts = new AbortController();

  function report(error: unknown, expectedCode?: ErrorCode) {
    if (error instanceof AnteroomError && error.code !== expectedCode) onError(error);
  }

  return {
    async run(queryKey, request, { isInUse = false, isPausedOffline, expectedCode } = {}) {
      const query = hashKey(queryKey);
      const quietBecause = backOff.quietBecause(query);
      if (quietBecause) throw quietBecause;
      const signal = running.signalFor(queryKey);
      if (!isInUse) backOff.succeeded(query);
      const attempt = async () => {
        await budget.turn(query, signal);
        try {
          const response = await watchAttempt(() => request(signal), queryKey);
          backOff.succeeded(query);
          missed.succeeded(query);
          return response;
        } catch (error) {
          backOff.failed(query, error, delayMs());
          if (!signal.aborted) missed.attemptFailed(query, error);
          throw error;
        }
      };
      try {
        const failedBefore = backOff.failures(query);
        return await retryRequest(attempt, { signal, delayMs: delayMs(), failedBefore, isPausedOffline });
      } catch (error) {
        if (!signal.aborted) {
          missed.failed(query, error);
          report(error, expectedCode);
        }
        throw error;
      } finally {
        running.done(queryKey, signal);
      }
    },

    async mutate(request, { tries, signal, expectedCode }) {
      const attempt = () => watchAttempt(request);
      const { signal: ended } = furtherAttempts;
      try {
        if (tries === 'once') return await attempt();
        const either = signal ? AbortSignal.any([signal, ended]) : ended;
        return await retryRequest(attempt, { signal: either, delayMs: delayMs() });
      } catch (error) {
        const isEnded = ended.aborted && error === ended.reason;
        if (!isEnded && !signal?.aborted) report(error, expectedCode);
        throw error;
      }
    },

    waitMs: (queryKey) => backOff.waitMs(hashKey(queryKey)),
    quietMs: (queryKey) => backOff.quietMs(hashKey(queryKey)),
    liftQuiet: (queryKey) => backOff.liftQuiet(hashKey(queryKey)),
    giveUpHanging(queryKey) {
      const query = hashKey(queryKey);
      // `silent`, so that callers who wait for the response get that of the next request.
      if (running.ageMs(query) <= HANGS_FROM_MS) return;
      for (const cache of caches) void cache.get(query)?.cancel({ silent: true });
    },
    missedBecause: (queryKey) => missed.because(hashKey(queryKey)),
    abortAll: running.abortAll,
    endMutations(reason) {
      furtherAttempts.abort(reason);
      furtherAttempts = new AbortController();
    },
    watch: running.watch,
  };
}
