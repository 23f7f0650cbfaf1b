import { useSyncExternalStore } from 'react';

/** Overrides the toolbar, so that the checks can see one mounted story in several looks. */
export interface Look {
  theme?: string;
  dir?: 'ltr' | 'rtl';
  locale?: string;
  /** A CSS font family that replaces all fonts of the theme. */
  font?: string;
}

let look: Look = {};
const listeners = new Set<() => void>();

export function setLook(next: Look): void {
  look = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLook(): Look {
  return useSyncExternalStore(subscribe, () => look);
}
