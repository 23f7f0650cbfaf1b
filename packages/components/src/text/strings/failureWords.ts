import { AnteroomError, type ErrorCode } from '@anteroom/contract';
import type { Strings } from '../locales/index.js';

/** What happened, why, and what to do now, for one failure. `action` names the button that tries again. */
export interface FailureWords {
  title: string;
  body: string;
  action?: string | undefined;
}

/**
 * What the person was doing when it failed. `open`: opening or joining a room. `change`: any action on a room, its people or
 * its knocks. `list`: loading rooms, or refreshing a screen.
 */
export type FailedOperation = 'open' | keyof Strings['operationErrors'];

type Exceptions = Partial<Record<ErrorCode, Partial<FailureWords>>>;

/**
 * The words for a failure. One code can mean different things: an `invalid-request` is a wrong link when a room is opened, and
 * a wrong user id when people are invited.
 *
 * @param error any thrown value: one that isn't an `AnteroomError` has no code
 */
export function failureWords(strings: Strings, error: unknown, operation: FailedOperation): FailureWords {
  if (!(error instanceof AnteroomError)) {
    return { title: strings.roster.done.failed, body: strings.roster.done.failedBody };
  }
  const general: FailureWords = strings.errors[error.code];
  if (operation === 'open') return general;
  const exceptions: Record<Exclude<FailedOperation, 'open'>, Exceptions> = strings.operationErrors;
  const ofChanges = operation === 'list' ? undefined : exceptions.change[error.code];
  return { ...general, ...ofChanges, ...exceptions[operation][error.code] };
}
