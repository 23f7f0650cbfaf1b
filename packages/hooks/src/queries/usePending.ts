import { type MutationKey, useMutationState } from '@tanstack/react-query';
import { useEndpoint } from '../provider/useEndpoint.js';

export interface Pending<Input> {
  /** The last part of the change's key. */
  about: string;
  input: Input;
}

/**
 * What is under way to be changed, the oldest first. It is laid over what the endpoint said when that is shown, and is
 * never put into it: a change that fails is gone from the screen by itself, and no newer answer is lost to a rollback.
 *
 * @typeParam Input what the changes with this key are made of
 */
export function usePending<Input>(mutationKey: MutationKey): Pending<Input>[] {
  const { queries } = useEndpoint();
  return useMutationState<Pending<Input>>(
    {
      filters: { mutationKey, status: 'pending' },
      select: ({ state, options }) => ({
        about: String(options.mutationKey?.at(-1)),
        input: state.variables as Input,
      }),
    },
    queries,
  );
}
