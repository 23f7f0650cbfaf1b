import { AnteroomError, reportUncaught } from '@anteroom/contract';
import { hashKey, type MutationKey, useMutation } from '@tanstack/react-query';
import { useCallback, useId } from 'react';
import { useEndpoint } from '../provider/index.js';
import { mutationDefaults } from './statedOptions.js';

/** The part that all states of a mutation share. */
export interface MutationBase<Input, Result> {
  /**
   * Sends the mutation, once the earlier ones of the same room have succeeded or failed. It rejects with an `AnteroomError`,
   * the same as in `error`; callers who don't await it don't have to catch it. The mutation continues when the component is
   * unmounted. The function stays the same for as long as the component is mounted.
   */
  run: (input: Input) => Promise<Result>;
  /** Clears the outcome of the last mutation, so that the status is `idle` again. It doesn't undo the mutation. */
  reset: () => void;
}

/** A mutation at the endpoint, with the state of the latest `run`. */
export type Mutation<Input, Result> = MutationBase<Input, Result> &
  ({ status: 'idle' | 'pending' | 'done'; error?: undefined } | { status: 'failed'; error: AnteroomError });

export interface EndpointMutation<Input, Result> {
  /** The key by which `usePending` finds it. */
  key: MutationKey;
  /**
   * What it changes. Mutations of the same thing are sent one after another: sent together, they could arrive in another order,
   * and their responses too. Default: nothing that exists yet.
   */
  changes?: MutationKey | undefined;
  /** Whether its requests have an `Idempotency-Key`. Default: `false`. */
  hasKey?: boolean | undefined;
  /** @param idempotencyKey with `hasKey`: the same one if the same input is run again because its outcome is unknown */
  send: (input: Input, idempotencyKey: string) => Promise<Result>;
  /** Updates the cache. The pending input is shown until this has settled. */
  onDone?: (result: Result, input: Input) => Promise<void>;
  /** Requests again what the mutation may have changed: its response may have been lost. */
  onFailed: (error: AnteroomError) => Promise<void> | void;
}

/** A mutation at the endpoint, as a union of its states. */
export function useEndpointMutation<Input, Result>(change: EndpointMutation<Input, Result>): Mutation<Input, Result> {
  const { own, keys, takeTurn } = useEndpoint();
  const { key, changes, hasKey = false, send, onDone, onFailed } = change;
  const componentId = useId();
  const id = hashKey(changes ?? [...key, componentId]);

  async function carryOut(input: Input, idempotencyKey: string): Promise<Result> {
    let result: Result;
    try {
      result = await send(input, idempotencyKey);
    } catch (error) {
      if (error instanceof AnteroomError) {
        if (hasKey) keys.settled(id, idempotencyKey, error);
        await orReport(() => onFailed(error));
      }
      throw error;
    }
    if (hasKey) keys.settled(id, idempotencyKey);
    await orReport(() => onDone?.(result, input));
    return result;
  }

  const { status, error, mutateAsync, reset } = useMutation<Result, AnteroomError, Input>(
    {
      ...mutationDefaults,
      mutationKey: key,
      mutationFn(input) {
        const idempotencyKey = hasKey ? keys.keyFor(id, hashKey([key, JSON.stringify(input)])) : '';
        const run = () => carryOut(input, idempotencyKey);
        return changes ? takeTurn(changes, run) : run();
      },
    },
    own,
  );
  const run = useCallback(
    (input: Input) => {
      const outcome = mutateAsync(input);
      // Prevents an unhandled rejection for callers who only read `error`. Those who await it still get the rejection.
      outcome.catch(() => {});
      return outcome;
    },
    [mutateAsync],
  );

  if (status === 'error') return { status: 'failed', error, run, reset };
  return { status: status === 'success' ? 'done' : status, run, reset };
}

/** A listener on the host's cache may throw. The outcome of the mutation is what the endpoint responded even so. */
async function orReport(update: () => Promise<void> | void): Promise<void> {
  try {
    await update();
  } catch (error) {
    reportUncaught(error);
  }
}
