import type { AnteroomError } from '@anteroom/contract';
import { type MutationKey, useMutation } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useEndpoint } from '../provider/useEndpoint.js';

/** What every state of a change has. */
export interface Changing<Input, Answer> {
  /**
   * Sends the change. It rejects with an `AnteroomError`, the same that `error` then holds; whoever does not wait for it
   * need not catch anything. The change goes on when the component is unmounted. Stays the same function for as long as
   * the component is mounted.
   */
  run: (input: Input) => Promise<Answer>;
  /** Forgets how the last change ended: `idle` again. It does not take a change back. */
  reset: () => void;
}

/** A change of something at the endpoint, and how the latest `run` stands. */
export type Change<Input, Answer> = Changing<Input, Answer> &
  ({ status: 'idle' | 'pending' | 'done'; error?: undefined } | { status: 'failed'; error: AnteroomError });

export interface EndpointChange<Input, Answer> {
  /** Under which those who show what is pending find it. */
  key: MutationKey;
  send: (input: Input) => Promise<Answer>;
  /** Takes what the endpoint said into what is known. What was shown as pending stays until then. */
  onDone?: (answer: Answer, input: Input) => Promise<void>;
  onFailed?: (error: AnteroomError) => Promise<void> | void;
}

/** How long a settled change is kept after its component is gone, in milliseconds: it has nothing left to say. */
const KEPT_MS = 1_000;

/** A change at the endpoint, as a union of its states. */
export function useEndpointChange<Input, Answer>(change: EndpointChange<Input, Answer>): Change<Input, Answer> {
  const { queries } = useEndpoint();
  const { key, send, onDone, onFailed } = change;
  const { status, error, mutateAsync, reset } = useMutation<Answer, AnteroomError, Input>(
    {
      mutationKey: key,
      mutationFn: send,
      gcTime: KEPT_MS,
      onSuccess: (answer, input) => onDone?.(answer, input),
      onError: (failure) => onFailed?.(failure),
    },
    queries,
  );
  const run = useCallback(
    (input: Input) => {
      const settled = mutateAsync(input);
      // A caller who looks at `error` alone causes no unhandled rejection; one who waits still gets it.
      settled.catch(() => {});
      return settled;
    },
    [mutateAsync],
  );

  if (status === 'error') return { status: 'failed', error, run, reset };
  return { status: status === 'success' ? 'done' : status, run, reset };
}
