import type { RoomParticipant } from '@anteroom/contract';
import type { Operations } from '@anteroom/contract/operations';
import type { ServerClock } from './createServerClock.js';
import type { ClientMethod } from './operationTypes.js';

/**
 * One method per operation of the contract. Each takes the path parameters, then the body, the page, the query or the options if it
 * has any, and last an `AbortSignal`.
 */
export type EndpointMethods = { readonly [Id in keyof Operations]: ClientMethod<Id> };

/**
 * The client of a host's endpoint. Every method rejects with an `AnteroomError`, or with the reason of its `signal` once
 * that is aborted. None of them retries automatically.
 */
export interface EndpointClient extends EndpointMethods {
  /** The endpoint's clock, learned from its responses. */
  readonly clock: ServerClock;
  /** Everyone who is invited to a room, from all pages. */
  listAllParticipants(roomId: string, signal?: AbortSignal): Promise<RoomParticipant[]>;
}
