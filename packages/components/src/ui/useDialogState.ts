import { useCallback, useState } from 'react';

/** Whether a dialog is open, and how to open and close it. */
export interface DialogState {
  /** Whether to render the dialog. It stays rendered after it closes, so that Fluent can make the page reachable again. */
  isMounted: boolean;
  isOpen: boolean;
  open: () => void;
  close: () => void;
}

/** The state of a dialog that isn't rendered until it first opens. */
export function useDialogState(): DialogState {
  const [state, setState] = useState<'unmounted' | 'open' | 'closed'>('unmounted');
  const open = useCallback(() => setState('open'), []);
  const close = useCallback(() => setState((last) => (last === 'open' ? 'closed' : last)), []);
  return { isMounted: state !== 'unmounted', isOpen: state === 'open', open, close };
}
