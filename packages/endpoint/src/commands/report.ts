import type { RuleResult } from '../check/index.js';

const WORDS = { passed: 'pass', failed: 'FAIL', skipped: 'skip' } as const;

/** One result as a line, with a second line for the reason. */
export function resultLine({ rule, says, outcome, why }: RuleResult): string {
  const line = `${WORDS[outcome]}  ${rule.padEnd(30)} ${says}`;
  return why === undefined ? line : `${line}\n      ${why}`;
}

/** How many rules had each outcome. */
export function summary(results: readonly RuleResult[]): Record<RuleResult['outcome'], number> {
  const count = (outcome: RuleResult['outcome']) => results.filter((result) => result.outcome === outcome).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}
