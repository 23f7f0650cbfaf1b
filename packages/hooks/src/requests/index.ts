export { createRequester, type Requester } from './createRequester.js';
export { createIdempotencyKeys, type IdempotencyKeys } from './idempotencyKeys.js';
export { isOffline, subscribeToNetwork } from './network.js';
export { HIDDEN_POLL_MS, NORMAL_POLL_MS, pollIntervalMs } from './pollIntervalMs.js';
export { MOST_REQUESTS_A_MINUTE } from './requestBudget.js';
export {
  headersError,
  invalidResponseError,
  isFromEndpoint,
  isRedirect,
  notSentError,
  notSupportedError,
  problemError,
  redirectError,
  statusError,
  thrownError,
  unreachableError,
} from './requestErrors.js';
export { LONGEST_TIMER_MS, untilAborted } from './sleep.js';
export { createTurns } from './turns.js';
export { REQUEST_TIMEOUT_MS, withDeadline } from './withDeadline.js';
