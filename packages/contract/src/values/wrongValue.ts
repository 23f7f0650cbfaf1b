import * as v from 'valibot';

/** The value that a schema refused. */
export interface WrongValue {
  /** A dotted path; `undefined` for the whole. */
  field: string | undefined;
  issue: v.BaseIssue<unknown>;
}

/**
 * The value that a schema refused first. A union says only that none of its shapes fits: the value that is wrong within one
 * of them says more.
 */
export function wrongValueOf([issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): WrongValue {
  const path = v.getDotPath(issue) ?? undefined;
  const inner = issue.issues?.find(({ input, expected }) => input !== undefined && expected !== 'never');
  const innerPath = inner && v.getDotPath(inner);
  if (!inner || innerPath === null || innerPath === undefined) return { field: path, issue };
  return { field: path === undefined ? innerPath : `${path}.${innerPath}`, issue: inner };
}
