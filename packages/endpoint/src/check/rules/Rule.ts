import type { Exchange } from '../host/Exchange.js';
import type { TestHost } from '../host/TestHost.js';

/** A rule that is tried out: `check` throws a `Violation`, or `NotJudged`. */
export interface Rule {
  id: string;
  says: string;
  check: (host: TestHost) => Promise<void>;
}

/** A rule that every answer has to keep: `fault` says what is wrong with one. */
export interface AnswerRule {
  id: string;
  says: string;
  fault: (exchange: Exchange, secrets: readonly string[]) => string | undefined;
}
