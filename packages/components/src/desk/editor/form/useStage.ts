import { useCallback, useRef, useState } from 'react';

/**
 * `checking`: the people in the box are looked up. Nothing has been sent.
 * `waiting`: for the network. Nothing is being sent.
 * `left-saving`: the user has left a save that is running.
 * `left`: the user has left. A host that shows no other page shows a form that can be edited.
 */
export type Stage = 'editing' | 'checking' | 'waiting' | 'saving' | 'left-saving' | 'left' | 'done';

/** Fields don't change in these stages: what is being sent must stay what is shown. */
export const BUSY: readonly Stage[] = ['checking', 'saving', 'left-saving'];

/** The stage to render, and the stage right now: a second event can come before the next render. */
export function useStage() {
  const [stage, setStage] = useState<Stage>('editing');
  const now = useRef(stage);
  const enter = useCallback((next: Stage) => {
    now.current = next;
    setStage(next);
  }, []);
  const isAt = useCallback((...stages: readonly Stage[]) => stages.includes(now.current), []);
  return { stage, enter, isAt };
}
