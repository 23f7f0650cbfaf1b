import { type MutationKey, useMutationState } from '@tanstack/react-query';
import { useEndpoint } from '../provider/index.js';

export interface Pending<Input> {
  /** The last part of the mutation's key. */
  about: string;
  input: Input;
}

/**
 * The inputs of pending mutations, oldest first. Hooks apply them to the data that they return and never write them to the
 * cache. So a failed mutation disappears from the screen automatically, and a rollback can't overwrite newer data.
 *
 * @typeParam Input the input of the mutations with this key
 */
export function usePending<Input>(mutationKey: MutationKey): Pending<Input>[] {
  const { own } = useEndpoint();
  return useMutationState<Pending<Input>>(
    {
      filters: { mutationKey, status: 'pending' },
      select: ({ state, options }) => ({
        about: String(options.mutationKey?.at(-1)),
        input: state.variables as Input,
      }),
    },
    own,
  );
}
