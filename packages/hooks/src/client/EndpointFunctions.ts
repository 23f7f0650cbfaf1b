import type {
  ChangeKnock,
  CreateKnock,
  CreateRoom,
  Knock,
  Knocks,
  Room,
  RoomParticipantsPage,
  RoomsPage,
  RoomToken,
  RosterChange,
  UpdateRoom,
} from '@anteroom/contract';
import type { PageRequest } from './EndpointCalls.js';

export interface FunctionContext {
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal | undefined;
}

/**
 * A host's endpoint as functions, for one that is reached by GraphQL, RPC or a client of its own. What they give is held
 * against the contract as an answer over HTTP is. What they throw becomes an `AnteroomError`: that itself, or anything with
 * a `code` of the contract, such as a problem, keeps its code; everything else is `endpoint-unreachable`.
 *
 * What is left out is not offered: asking for it fails with `not-supported`.
 *
 * @example
 * const endpoint: EndpointFunctions = {
 *   room: (roomId, { signal }) => api.query(ROOM, { roomId }, { signal }),
 *   token: (roomId) => api.mutate(TOKEN, { roomId }),
 * };
 */
export interface EndpointFunctions {
  room(roomId: string, context: FunctionContext): Promise<Room>;
  token?(roomId: string, context: FunctionContext): Promise<RoomToken>;
  participants?(roomId: string, page: PageRequest, context: FunctionContext): Promise<RoomParticipantsPage>;
  changeParticipants?(roomId: string, changes: RosterChange[], context: FunctionContext): Promise<RoomParticipantsPage>;
  rooms?(page: PageRequest, context: FunctionContext): Promise<RoomsPage>;
  createRoom?(room: CreateRoom, context: FunctionContext & { idempotencyKey?: string | undefined }): Promise<Room>;
  updateRoom?(roomId: string, changes: UpdateRoom, context: FunctionContext): Promise<Room>;
  deleteRoom?(roomId: string, context: FunctionContext): Promise<void>;
  knock?(roomId: string, knock: CreateKnock, context: FunctionContext): Promise<Knock>;
  knocks?(roomId: string, context: FunctionContext): Promise<Knocks>;
  changeKnock?(roomId: string, knockId: string, change: ChangeKnock, context: FunctionContext): Promise<Knock>;
}

export function isEndpointFunctions(endpoint: string | URL | EndpointFunctions): endpoint is EndpointFunctions {
  return typeof endpoint === 'object' && 'room' in endpoint;
}
