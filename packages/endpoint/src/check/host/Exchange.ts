import type { Operation, OperationId } from '@anteroom/contract/operations';

/** Who asks; `nobody` is not signed in. */
export type Who = 'organizer' | 'presenter' | 'attendee' | 'stranger' | 'nobody';

/** One request of the check and what came back. */
export interface Exchange {
  who: Who;
  method: string;
  /** Below the base path, with its query. */
  path: string;
  /** The call that it is, if it is one. */
  operation: (Operation & { id: OperationId }) | undefined;
  status: number;
  headers: Headers;
  text: string;
  /** The answer's JSON; `undefined` when it is none. */
  body: unknown;
}

/** An exchange in a few words, fit to be printed. */
export function sayExchange({ who, method, path, status, body }: Exchange): string {
  const code = typeof body === 'object' && body !== null && 'code' in body ? ` ${String(body.code)}` : '';
  return `${method} ${path} by ${who} was answered ${status}${code}`;
}
