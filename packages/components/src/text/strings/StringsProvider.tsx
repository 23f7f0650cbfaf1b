import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Strings } from '../locales/index.js';
import { defaultStrings } from './defaultStrings.js';
import { mergeStrings } from './mergeStrings.js';
import type { StringsOverride } from './StringsOverride.js';

export const StringsContext = createContext<Strings>(defaultStrings);

export interface StringsProviderProps {
  /** The words to replace; all others stay as they are around this provider. Default: none. */
  strings?: StringsOverride | undefined;
  children?: ReactNode;
}

/**
 * Replaces some or all of the words that Anteroom's parts show below it.
 *
 * @example
 * <StringsProvider strings={{ lobby: { join: 'Enter', others: ({ count }) => `${count} more` } }}>
 *   <RoomCall roomId={id} />
 * </StringsProvider>
 */
export function StringsProvider({ strings, children }: StringsProviderProps) {
  const around = useContext(StringsContext);
  const merged = useMemo(() => (strings ? mergeStrings(around, strings) : around), [around, strings]);
  return <StringsContext.Provider value={merged}>{children}</StringsContext.Provider>;
}

/** The words to show here: those of the `LocaleProvider` above, or English, with the changes of each `StringsProvider`. */
export function useStrings(): Strings {
  return useContext(StringsContext);
}
