import { useCallback, useState } from 'react';

/** Something that a dialog asks a person. */
export interface Question {
  /** Whether the dialog is there at all. Once asked it stays in place, so that it gives the page back as it closes. */
  isThere: boolean;
  isAsked: boolean;
  ask: () => void;
  close: () => void;
}

/** A question that is asked now and then. Until it first is, nothing of its dialog is in the page. */
export function useQuestion(): Question {
  const [state, setState] = useState<'never' | 'asked' | 'closed'>('never');
  const ask = useCallback(() => setState('asked'), []);
  const close = useCallback(() => setState((last) => (last === 'asked' ? 'closed' : last)), []);
  return { isThere: state !== 'never', isAsked: state === 'asked', ask, close };
}
