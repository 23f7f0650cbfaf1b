import { useRef, useState } from 'react';
import { useDialogState } from '../../../ui/index.js';
import type { FormQuestion } from '../sections/index.js';

/** The one dialog of a form, and what it asks. */
export function useFormQuestion(): FormQuestion {
  const dialog = useDialogState();
  const [kind, setKind] = useState<FormQuestion['kind']>('leave');
  const confirmed = useRef<() => void>(() => {});
  return {
    kind,
    isMounted: dialog.isMounted,
    isOpen: dialog.isOpen,
    ask(what, onConfirm) {
      setKind(what);
      confirmed.current = onConfirm;
      dialog.open();
    },
    close: dialog.close,
    confirm() {
      dialog.close();
      confirmed.current();
    },
  };
}
