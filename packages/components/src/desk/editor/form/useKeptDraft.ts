import { randomKey } from '@anteroom/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { clearDraft, type Edit, isChanged, readDraft, storeDraft } from '../draft/index.js';

interface KeptDraft {
  /** The name of the draft; `undefined` keeps none. */
  key: string | undefined;
  isNew: boolean;
  edit: Edit;
  /** Whether the draft has changes that may still be saved. */
  isKept: boolean;
  /** Continues a draft of an earlier form. */
  restore: (edit: Edit) => void;
}

/**
 * Keeps a changed draft in the tab's `sessionStorage`, so that it survives Back, Forward and a reload. Restores after mounting,
 * because a server, which renders first, knows no draft.
 */
export function useKeptDraft({ key, isNew, edit, isKept, restore }: KeptDraft) {
  const [form] = useState(randomKey);
  const [isRestored, setRestored] = useState(false);
  const isStored = useRef(false);

  const forget = useCallback(() => {
    isStored.current = false;
    setRestored(false);
    if (key !== undefined) clearDraft(key, form);
  }, [key, form]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the form appears
  useEffect(() => {
    const kept = key === undefined ? undefined : readDraft(key, form, edit.latest, isNew);
    if (!kept || !isChanged(kept.before, kept.draft)) return;
    restore(kept);
    setRestored(true);
  }, []);

  useEffect(() => {
    if (key === undefined) return;
    if (isKept) storeDraft(key, form, edit, isNew);
    else if (isStored.current) clearDraft(key, form);
    isStored.current = isKept;
  }, [key, form, edit, isNew, isKept]);

  return { isRestored, forget };
}
