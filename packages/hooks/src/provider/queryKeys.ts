import type { QueryKey } from '@tanstack/react-query';
import type { Endpoint } from './useEndpoint.js';

type Scope = Pick<Endpoint, 'scope'>;

/** The keys of queries: the scope, the kind, and the room id. */
export const queryKeys = {
  /** Every list of rooms, of any state and page size. */
  rooms: ({ scope }: Scope): QueryKey => [...scope, 'rooms'],
  roomsBy: ({ scope }: Scope, state: string | undefined, pageSize: number | undefined): QueryKey => [
    ...scope,
    'rooms',
    state ?? null,
    pageSize ?? null,
  ],
  people: ({ scope }: Scope, query: string, roomId: string | undefined): QueryKey => [
    ...scope,
    'people',
    query,
    roomId ?? null,
  ],
  room: ({ scope }: Scope, roomId: string): QueryKey => [...scope, 'room', roomId],
  participants: ({ scope }: Scope, roomId: string): QueryKey => [...scope, 'participants', roomId],
  knocks: ({ scope }: Scope, roomId: string): QueryKey => [...scope, 'knocks', roomId],
  token: ({ scope }: Scope, roomId: string): QueryKey => [...scope, 'token', roomId],
};

/** Whether a query is of this kind, for any endpoint of the provider. */
export function isOfKind(queryKey: QueryKey, prefix: QueryKey, kind: keyof typeof queryKeys): boolean {
  return prefix.every((part, index) => queryKey[index] === part) && queryKey[prefix.length + 1] === kind;
}
