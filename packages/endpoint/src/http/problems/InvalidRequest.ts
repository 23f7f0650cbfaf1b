import { AnteroomError } from '@anteroom/contract';

/** An `invalid-request` for which HTTP has a status that says more than 400: 404, 405 or 415. */
export class InvalidRequest extends AnteroomError {
  constructor(
    message: string,
    readonly status: number,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super('invalid-request', message);
  }
}
