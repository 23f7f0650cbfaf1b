import { AnteroomError } from '@anteroom/contract';

/** An `invalid-request` for which HTTP has a more precise status than 400: 404, 405 or 415. */
export class InvalidRequest extends AnteroomError {
  constructor(
    message: string,
    readonly status: number,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super('invalid-request', message);
  }
}

/** A body that breaks the contract, with the field at fault as a dotted path. */
export function invalidBody(field: string | undefined, rule: string, cause?: unknown): AnteroomError {
  const what = field === undefined ? 'The body' : `"${field}"`;
  return new AnteroomError('invalid-request', `${what} ${rule}.`, { field, cause });
}
