import * as v from 'valibot';

/**
 * Says in a few words where an input is invalid, and why.
 *
 * @param whole what to call the input itself
 */
export function describeIssue(issue: v.BaseIssue<unknown>, whole = 'the body'): string {
  return `${v.getDotPath(issue) ?? whole}: ${issue.message}`;
}
