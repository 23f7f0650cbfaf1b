import { useSyncExternalStore } from 'react';

/** What the checks put over the toolbar's choice, to see one mounted story in several looks. */
export interface Look {
  theme?: string;
  dir?: 'ltr' | 'rtl';
  locale?: string;
  /** A CSS font family in place of each of the theme's. */
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
