import type { AnteroomError, ChangeKnock, Knock, Knocks, Role } from '@anteroom/contract';
import { useCallback } from 'react';
import { changeKeys } from '../queries/changeKeys.js';
import { knocksQuery } from '../queries/endpointQueries.js';
import { queryKeys } from '../provider/queryKeys.js';
import { bringUpToDate, takeAnswer } from '../queries/writeResponseToCache.js';
import { useEndpoint } from '../provider/useEndpoint.js';
import { useEndpointChange } from '../queries/useEndpointChange.js';
import { type Failed, type Idle, type Loading, type Ready, useEndpointQuery } from '../queries/useEndpointQuery.js';
import { usePending } from '../queries/usePending.js';

export interface KnocksOptions {
  /** `false` asks for nothing: for who may not `answer-knocks`. Default: `true`. */
  enabled?: boolean | undefined;
}

/** What is done about who knocks. Each rejects with an `AnteroomError`, which nobody has to catch. */
export interface KnockAnswers {
  /** Lets somebody in. They are on the roster when it resolves. */
  admit: (knockId: string, role: Role) => Promise<Knock>;
  /** Turns somebody away, with a reason that they read: 500 characters at most. */
  refuse: (knockId: string, reason?: string) => Promise<Knock>;
  /** Why the last `admit` or `refuse` did not go through: `knock-settled` when somebody else was faster. */
  answerError?: AnteroomError | undefined;
}

/** Who waits, the first one first. `knocks` is there when `status` is `ready`. */
export type KnocksResult = KnockAnswers &
  (((Idle | Loading | Failed) & { knocks?: undefined }) | (Ready & { knocks: Knock[] }));

interface KnockAnswer {
  knockId: string;
  answer: Exclude<ChangeKnock, { action: 'withdraw' }>;
}

/**
 * Who waits to be let in, for who may answer them. Somebody who is answered is gone from the list at once, and is there
 * again when the answer did not go through. At a room that takes knocks it is asked every 5 seconds, every 3 while somebody
 * waits.
 *
 * @param roomId the ACS room id, decimal digits
 * @returns `status`: `idle` (when not `enabled`), `loading`, `error` or `ready`
 * @example
 * const { may } = useRoomRole(roomId);
 * const { knocks = [], admit, refuse } = useKnocks(roomId, { enabled: may('answer-knocks') });
 * return knocks.map(({ id, displayName }) => (
 *   <button key={id} onClick={() => admit(id, 'Attendee')}>{`Admit ${displayName}`}</button>
 * ));
 */
export function useKnocks(roomId: string, { enabled = true }: KnocksOptions = {}): KnocksResult {
  const endpoint = useEndpoint();
  const { client, change, queries } = endpoint;
  const query = knocksQuery(endpoint, roomId);
  const key = changeKeys.answerKnock(endpoint, roomId);

  const pending = usePending<KnockAnswer>(key);
  const select = useCallback(
    (knocks: Knocks) => {
      const answered = new Set(pending.map(({ input }) => input.knockId));
      return { ...knocks, items: knocks.items.filter(({ id, state }) => state === 'waiting' && !answered.has(id)) };
    },
    [pending],
  );
  const result = useEndpointQuery({ ...query, select, enabled }, ({ items }) => ({ knocks: items }));

  const { run, error: answerError } = useEndpointChange({
    key,
    // Once: had the answer to the first try been lost, the second would be told that the knock is settled.
    send: ({ knockId, answer }: KnockAnswer) =>
      change(() => client.changeKnock(roomId, knockId, answer), { tries: 'once' }),
    async onDone(knock: Knock, { answer }) {
      await takeAnswer<Knocks>(queries, query.queryKey, (known) => ({
        ...known,
        items: known.items.filter(({ id }) => id !== knock.id),
      }));
      bringUpToDate(queries, query.queryKey);
      if (answer.action === 'admit') bringUpToDate(queries, queryKeys.participants(endpoint, roomId));
    },
    onFailed: () => bringUpToDate(queries, query.queryKey),
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
