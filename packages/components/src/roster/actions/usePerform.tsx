import { AnteroomError } from '@anteroom/contract';
import { useToastController } from '@fluentui/react-components';
import { useCallback } from 'react';
import { useStrings } from '../../text/index.js';
import { RosterToast } from './RosterToast.js';

/** How long what was done can be taken back, in milliseconds. */
export const UNDO_MS = 10_000;

export interface Deed {
  /** Does it. */
  run: () => Promise<unknown>;
  /** Says that it is done. */
  done: string;
  /** Takes it back; left out where that cannot be. */
  undo?: (() => Promise<unknown>) | undefined;
}

/** Does something and says in the roster how it went. Resolves to whether it was done; never rejects. */
export type Perform = (deed: Deed) => Promise<boolean>;

export function usePerform(toasterId: string): Perform {
  const { dispatchToast } = useToastController(toasterId);
  const { errors, roster } = useStrings();

  return useCallback<Perform>(
    async function perform({ run, done, undo }) {
      try {
        await run();
      } catch (error) {
        const words =
          error instanceof AnteroomError
            ? errors[error.code]
            : { title: roster.done.failed, body: roster.done.failedBody };
        dispatchToast(<RosterToast {...words} />, { intent: 'error', timeout: UNDO_MS });
        return false;
      }
      const takeBack = undo && (() => void perform({ run: undo, done: roster.done.undone }));
      dispatchToast(<RosterToast title={done} onUndo={takeBack} />, {
        intent: 'success',
        politeness: 'polite',
        timeout: UNDO_MS,
        pauseOnHover: true,
      });
      return true;
    },
    [dispatchToast, errors, roster],
  );
}
