import type { AnteroomError, ChangeKnock, Knock, Knocks, Role } from '@anteroom/contract';
import { useCallback } from 'react';
import { queryKeys, useEndpoint } from '../provider/index.js';
import {
  type Failed,
  type Idle,
  invalidateQueries,
  type Loading,
  mutationKeys,
  type Ready,
  useEndpointMutation,
  useEndpointQuery,
  usePending,
  writeResponseToCache,
} from '../queries/index.js';
import { knocksQuery } from './knocksQuery.js';

export interface KnocksOptions {
  /** `false` sends no requests: for users who may not `answer-knocks`. Default: `true`. */
  enabled?: boolean | undefined;
}

/** Answers a knock. Each rejects with an `AnteroomError`, which callers don't have to catch. */
export interface KnockAnswers {
  /** Lets a person in. They are on the roster when it resolves. */
  admit: (knockId: string, role: Role) => Promise<Knock>;
  /** Refuses a person, with a reason for them of at most 500 characters. */
  refuse: (knockId: string, reason?: string) => Promise<Knock>;
  /** Why the last `admit` or `refuse` failed: `knock-settled` if someone else already answered. */
  answerError?: AnteroomError | undefined;
}

/** The waiting knocks, oldest first, and the state of the query. `knocks` is set if `status` is `ready`. */
export type KnocksResult = KnockAnswers &
  (((Idle | Loading | Failed) & { knocks?: undefined }) | (Ready & { knocks: Knock[] }));

interface KnockAnswer {
  knockId: string;
  answer: Exclude<ChangeKnock, { action: 'withdraw' }>;
}

/**
 * The people who wait to be let in, for users who may answer knocks. An answered knock disappears from the list at once, and
 * is shown again if the request fails. While the room allows knocking, it is polled every 5 seconds, and every 3 seconds while
 * someone waits.
 *
 * @param roomId the ACS room id, decimal digits
 * @returns `status`: `idle` (if not `enabled`), `loading`, `error` or `ready`
 * @example
 * const { may } = useRoomRole(roomId);
 * const { knocks, admit, refuse } = useKnocks(roomId, { enabled: may('answer-knocks') });
 * return knocks?.map(({ id, displayName }) => (
 *   <button key={id} onClick={() => admit(id, 'Attendee')}>{`Admit ${displayName}`}</button>
 * ));
 */
export function useKnocks(roomId: string, { enabled = true }: KnocksOptions = {}): KnocksResult {
  const endpoint = useEndpoint();
  const { client, mutate, queries, pendingTurns } = endpoint;
  const query = knocksQuery(endpoint, roomId);
  const key = mutationKeys.answerKnock(endpoint, roomId);

  const pending = usePending<KnockAnswer>(key);
  const select = useCallback(
    (knocks: Knocks) => {
      const answered = new Set(pending.map(({ input }) => input.knockId));
      return { ...knocks, items: knocks.items.filter(({ id, state }) => state === 'waiting' && !answered.has(id)) };
    },
    [pending],
  );
  const result = useEndpointQuery({ ...query, select, enabled }, ({ items }) => ({ knocks: items }));

  const lookAtRoster = () => {
    const look = () => invalidateQueries(queries, queryKeys.participants(endpoint, roomId));
    look();
    // The response to a change of the roster that is being sent may be from before the person was let in.
    void pendingTurns(queryKeys.room(endpoint, roomId))?.then(look);
  };
  const { run, error: answerError } = useEndpointMutation({
    key,
    // Once: if the first response were lost, a retry would fail with `knock-settled`.
    send: ({ knockId, answer }: KnockAnswer) =>
      mutate(() => client.changeKnock(roomId, knockId, answer), { tries: 'once' }),
    async onDone(knock: Knock, { answer }) {
      await writeResponseToCache<Knocks>(queries, query.queryKey, (cached) => ({
        ...cached,
        items: cached.items.filter(({ id }) => id !== knock.id),
      }));
      invalidateQueries(queries, query.queryKey);
      if (answer.action === 'admit') lookAtRoster();
    },
    onFailed() {
      invalidateQueries(queries, query.queryKey);
      lookAtRoster();
    },
  });
  const admit = useCallback(
    (knockId: string, role: Role) => run({ knockId, answer: { action: 'admit', role } }),
    [run],
  );
  const refuse = useCallback(
    (knockId: string, reason = '') =>
      run({ knockId, answer: { action: 'refuse', ...(reason.trim() !== '' && { reason: reason.trim() }) } }),
    [run],
  );
  return { ...result, admit, refuse, answerError };
}
