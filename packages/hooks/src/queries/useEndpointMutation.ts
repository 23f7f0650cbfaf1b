import type { AnteroomError } from '@anteroom/contract';
import { type MutationKey, useMutation } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useEndpoint } from '../provider/index.js';
import { mutationDefaults } from './statedOptions.js';

/** The part that all states of a mutation share. */
export interface MutationBase<Input, Result> {
  /**
   * Sends the mutation. It rejects with an `AnteroomError`, the same as in `error`; callers who don't await it don't have to
   * catch it. The mutation continues when the component is unmounted. The function stays the same for as long as the
   * component is mounted.
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
  send: (input: Input) => Promise<Result>;
  /** Updates the cache. The pending input is shown until this has settled. */
  onDone?: (result: Result, input: Input) => Promise<void>;
  onFailed?: (error: AnteroomError) => Promise<void> | void;
}

/** A mutation at the endpoint, as a union of its states. */
export function useEndpointMutation<Input, Result>(change: EndpointMutation<Input, Result>): Mutation<Input, Result> {
  const { own } = useEndpoint();
  const { key, send, onDone, onFailed } = change;
  const { status, error, mutateAsync, reset } = useMutation<Result, AnteroomError, Input>(
    {
      ...mutationDefaults,
      mutationKey: key,
      mutationFn: send,
      onSuccess: (result, input) => onDone?.(result, input),
      onError: (failure) => onFailed?.(failure),
    },
    own,
  );
  const run = useCallback(
    (input: Input) => {
      const settled = mutateAsync(input);
      // Prevents an unhandled rejection for callers who only read `error`. Those who await it still get the rejection.
      settled.catch(() => {});
      return settled;
    },
    [mutateAsync],
  );

  if (status === 'error') return { status: 'failed', error, run, reset };
  return { status: status === 'success' ? 'done' : status, run, reset };
}
