import type { Operation, OperationId } from '@anteroom/contract/operations';

/** Who sends a request; `nobody` is not signed in. */
export type Who = 'organizer' | 'presenter' | 'attendee' | 'stranger' | 'nobody';

/** One request of the check and its response. */
export interface Exchange {
  who: Who;
  method: string;
  /** Below the base path, with its query. */
  path: string;
  /** The operation of the contract, if it is one. */
  operation: (Operation & { id: OperationId }) | undefined;
  status: number;
  headers: Headers;
  text: string;
  /** The parsed body; `undefined` if it is not JSON. */
  body: unknown;
}

/** Describes an exchange without headers and bodies, so that it can be printed. */
export function describeExchange({ who, method, path, status, body }: Exchange): string {
  const code = typeof body === 'object' && body !== null && 'code' in body ? ` ${String(body.code)}` : '';
  return `${method} ${path} by ${who} got ${status}${code}`;
}
