import type { AnteroomError, DirectoryPerson } from '@anteroom/contract';
import { hashKey, type QueryKey, queryOptions } from '@tanstack/react-query';
import { type Endpoint, queryKeys, useEndpoint } from '../provider/index.js';
import {
  type Failed,
  type Idle,
  keptMs,
  type Loading,
  queryDefaults,
  type Ready,
  useEndpointQuery,
} from '../queries/index.js';

/** How long the result of a search is used again, in milliseconds: people type, delete and type the same. */
const FRESH_MS = 60_000;

/** The longest text that an endpoint accepts, in characters. */
const LONGEST = 200;

export interface PeopleSearchOptions {
  /** The ACS room id to invite people to, for users who may not create rooms. Default: none. */
  roomId?: string | undefined;
  /** `false` sends no requests. Default: `true`. */
  enabled?: boolean | undefined;
}

/** The people found and the state of the query. `people` is set if `status` is `ready`. */
export type PeopleSearchResult =
  | ((Idle | Loading | Failed) & { people?: undefined })
  | (Ready & { people: DirectoryPerson[] });

function peopleQuery(endpoint: Endpoint, query: string, roomId: string | undefined) {
  const { client, run } = endpoint;
  return queryOptions<DirectoryPerson[], AnteroomError>({
    ...queryDefaults(endpoint),
    queryKey: queryKeys.people(endpoint, query, roomId),
    queryFn: async ({ queryKey }) =>
      (
        await run(queryKey, (signal) => client.searchPeople({ q: query, room: roomId }, signal), {
          expectedCode: 'not-supported',
        })
      ).items,
    staleTime: FRESH_MS,
    gcTime: keptMs(FRESH_MS),
  });
}

/** The text as an endpoint accepts it: well-formed, on one line, and not too long. */
function searchText(typed: string): string {
  const line = typed.replace(/\p{Surrogate}/gu, '').replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  return [...line.trim()].slice(0, LONGEST).join('').trim();
}

/**
 * Searches the host's directory for people to invite. While a changed text is searched, the people of the previous one stay.
 * The text is searched at once: wait for a pause in typing before passing it on.
 *
 * @param query part of a name or a mail address. A blank text finds nobody, and tells whether the host offers a search. Line
 *   breaks count as spaces, and only the first 200 characters are searched.
 * @returns `status`: `idle` (if not `enabled`), `loading`, `error` (with the code `not-supported` if the host offers no
 *   search) or `ready`
 * @example
 * const { people = [] } = usePeopleSearch(text);
 * return <ul>{people.map(({ userId, displayName }) => <li key={userId}>{displayName}</li>)}</ul>;
 */
export function usePeopleSearch(
  query: string,
  { roomId, enabled = true }: PeopleSearchOptions = {},
): PeopleSearchResult {
  const endpoint = useEndpoint();
  const options = peopleQuery(endpoint, searchText(query), roomId);
  // Without the text: the people of another room or endpoint are other people.
  const searched = (key: QueryKey) => hashKey(key.with(endpoint.scope.length + 1, ''));
  return useEndpointQuery(
    {
      ...options,
      enabled,
      placeholderData: (people, previous) =>
        enabled && previous && searched(previous.queryKey) === searched(options.queryKey) ? people : undefined,
    },
    (people) => ({ people }),
  );
}
