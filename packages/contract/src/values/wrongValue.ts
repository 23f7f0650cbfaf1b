import * as v from 'valibot';

/** A value that a schema rejected. */
export interface WrongValue {
  /** A dotted path; `undefined` for the whole value. */
  field: string | undefined;
  issue: v.BaseIssue<unknown>;
}

/**
 * Finds the first value that a schema rejected. A union reports only that none of its options match, so this looks for the
 * wrong value inside one of them.
 */
export function wrongValueOf([issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): WrongValue {
  const path = v.getDotPath(issue) ?? undefined;
  const inner = issue.issues?.find(({ input, expected }) => input !== undefined && expected !== 'never');
  const innerPath = inner && v.getDotPath(inner);
  if (!inner || innerPath === null || innerPath === undefined) return { field: path, issue };
  return { field: path === undefined ? innerPath : `${path}.${innerPath}`, issue: inner };
}
