import * as v from 'valibot';

/** What is wrong with a body, in a few words: where, and why. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'the body'}: ${issue.message}`;
}
