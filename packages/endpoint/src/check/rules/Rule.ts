import type { Exchange, TestHost } from '../host/index.js';

/** A rule that sends separate requests. `check` throws a `Violation` if it is broken, or `NotJudged`. */
export interface Rule {
  id: string;
  says: string;
  check: (host: TestHost) => Promise<void>;
}

/** A rule for every response: `fault` says what is wrong with one. */
export interface ResponseRule {
  id: string;
  says: string;
  fault: (exchange: Exchange, secrets: readonly string[]) => string | undefined;
}
