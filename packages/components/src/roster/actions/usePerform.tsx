import { useToastController } from '@fluentui/react-components';
import { useCallback } from 'react';
import { failureWords, useStrings } from '../../text/index.js';
import { RosterToast } from './RosterToast.js';

/** How long Undo is offered, in milliseconds. */
export const UNDO_MS = 10_000;

/** An action, its success message and how to undo it. */
export interface UndoableAction {
  /** Performs the action. */
  run: () => Promise<unknown>;
  /** The message to show on success. */
  done: string;
  /** Undoes the action. Left out when that is impossible. */
  undo?: (() => Promise<unknown>) | undefined;
  /** Shows the failure where the person acted, and returns whether that was possible. Default: a toast. */
  failed?: ((error: unknown) => boolean) | undefined;
}

/** Performs an action and shows its outcome as a toast. Resolves to whether it succeeded; never rejects. */
export type Perform = (action: UndoableAction) => Promise<boolean>;

export function usePerform(toasterId: string): Perform {
  const { dispatchToast } = useToastController(toasterId);
  const strings = useStrings();

  return useCallback<Perform>(
    async function perform({ run, done, undo, failed }) {
      try {
        await run();
      } catch (error) {
        const { title, body } = failureWords(strings, error, 'change');
        const isShown = failed?.(error) ?? false;
        if (!isShown) dispatchToast(<RosterToast title={title} body={body} />, { intent: 'error', timeout: UNDO_MS });
        return false;
      }
      const takeBack = undo && (() => void perform({ run: undo, done: strings.roster.done.undone }));
      dispatchToast(<RosterToast title={done} onUndo={takeBack} />, {
        intent: 'success',
        politeness: 'polite',
        timeout: UNDO_MS,
        pauseOnHover: true,
      });
      return true;
    },
    [dispatchToast, strings],
  );
}
