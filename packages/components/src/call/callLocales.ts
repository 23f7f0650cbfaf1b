import type { CompositeLocale } from '@azure/communication-react';
import { type LocaleName, loadCompositeLocale, loadOnce } from '../text/index.js';
import { loadCallUi } from './engine/index.js';

/** The words of Microsoft's parts. They are English without a `locale`. */
export interface CallLocale {
  locale: CompositeLocale | undefined;
}

/** Microsoft's words in the languages that ours are in. */
export const callLocales = loadOnce<LocaleName, CallLocale>(
  async (name) => {
    // Load the UI first: that keeps the UI library from fetching its fonts.
    await loadCallUi();
    return { locale: await loadCompositeLocale(name) };
  },
  { locale: undefined },
);
