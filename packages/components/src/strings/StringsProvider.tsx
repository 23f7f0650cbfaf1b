import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Strings, StringsOverride } from './Catalogue.js';
import { mergeStrings } from './mergeStrings.js';
import { defaultStrings } from './strings.js';

const StringsContext = createContext<Strings>(defaultStrings);

export interface StringsProviderProps {
  /** The words to replace; all others stay as they are around this provider. Default: none. */
  strings?: StringsOverride | undefined;
  children?: ReactNode;
}

/**
 * Replaces some or all of the words that Anteroom's parts show below it.
 *
 * @example
 * <StringsProvider strings={{ lobby: { join: 'Enter' } }}>
 *   <RoomCall roomId={id} />
 * </StringsProvider>
 */
export function StringsProvider({ strings, children }: StringsProviderProps) {
  const around = useContext(StringsContext);
  const merged = useMemo(() => (strings ? mergeStrings(around, strings) : around), [around, strings]);
  return <StringsContext.Provider value={merged}>{children}</StringsContext.Provider>;
}

/** The words to show here: English, but for what a `StringsProvider` above replaces. */
export function useStrings(): Strings {
  return useContext(StringsContext);
}
