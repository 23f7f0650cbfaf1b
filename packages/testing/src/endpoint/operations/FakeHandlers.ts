import type { OperationBody, OperationId, OperationParams } from '@anteroom/contract/operations';
import type { FakeRoomAccess } from '../policy/index.js';
import type { FakeVisit } from '../world/index.js';

/** A request of a signed-in user. */
export interface HandlerRequest extends FakeVisit {
  headers: Headers;
  query: URLSearchParams;
}

type RequestOf<Id extends OperationId> = HandlerRequest &
  (OperationParams<Id> extends { roomId: string } ? FakeRoomAccess : unknown) & {
    params: OperationParams<Id>;
    /** Reads the body by the operation's schema. Throws `invalid-request` for an invalid one. */
    body: () => OperationBody<Id>;
  };

/** A successful response. */
export interface FakeResponse {
  /** Default 200. */
  status?: 200 | 201 | 204;
  body?: object;
  location?: string;
}

/** One handler per operation. Those with a `{roomId}` in their path get the room, if the user may know about it. */
export type FakeHandlers = { [Id in OperationId]: (request: RequestOf<Id>) => FakeResponse };
