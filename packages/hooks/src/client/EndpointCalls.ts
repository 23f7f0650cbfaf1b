import type { ChangeKnock, CreateKnock, CreateRoom, RosterChange, UpdateRoom } from '@anteroom/contract';

/** Where in a list to go on, and how much to give. */
export interface PageRequest {
  /** The `nextCursor` of the page before; absent for the first page. */
  cursor?: string | undefined;
  /** How many at most. Default: as the endpoint likes. */
  limit?: number | undefined;
}

/** What an endpoint answered, before it is held against the contract. */
export interface Reply {
  /** What was asked, for an error's text, such as `GET rooms/123`: never a whole URL, whose query may hold a key. */
  asked: string;
  body: unknown;
  /** Whether the endpoint said it just now. An answer from before, which still holds, has an old `serverTime`. */
  isNew: boolean;
}

/** The calls of an endpoint, however they reach it. Each rejects with an `AnteroomError`, or with its signal's reason. */
export interface EndpointCalls {
  rooms(page: PageRequest, signal?: AbortSignal): Promise<Reply>;
  createRoom(room: CreateRoom, idempotencyKey: string | undefined, signal?: AbortSignal): Promise<Reply>;
  room(roomId: string, signal?: AbortSignal): Promise<Reply>;
  updateRoom(roomId: string, changes: UpdateRoom, signal?: AbortSignal): Promise<Reply>;
  deleteRoom(roomId: string, signal?: AbortSignal): Promise<Reply>;
  participants(roomId: string, page: PageRequest, signal?: AbortSignal): Promise<Reply>;
  changeParticipants(roomId: string, changes: RosterChange[], signal?: AbortSignal): Promise<Reply>;
  token(roomId: string, signal?: AbortSignal): Promise<Reply>;
  knock(roomId: string, knock: CreateKnock, signal?: AbortSignal): Promise<Reply>;
  knocks(roomId: string, signal?: AbortSignal): Promise<Reply>;
  changeKnock(roomId: string, knockId: string, change: ChangeKnock, signal?: AbortSignal): Promise<Reply>;
}
