import type { Theme } from '@fluentui/react-components';
import { ThemeContext_unstable as ThemeContext } from '@fluentui/react-shared-contexts';
import { useContext, useMemo, useRef } from 'react';
import { type AnteroomTheme, resolveTheme } from './resolveTheme.js';

/** `resolveTheme` for the provider above. An inline theme with the same tokens stays the same object, so styles aren't rebuilt. */
export function useResolvedTheme(given: AnteroomTheme | undefined): Partial<Theme> | undefined {
  const around = useContext(ThemeContext);
  const kept = useRef(given);
  if (!isSame(kept.current, given)) kept.current = given;
  const stable = kept.current;
  return useMemo(() => resolveTheme(stable, around), [stable, around]);
}

function isSame(one: AnteroomTheme | undefined, other: AnteroomTheme | undefined): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  const [ours, theirs] = [Object.entries(one), new Map(Object.entries(other))];
  return ours.length === theirs.size && ours.every(([token, value]) => theirs.get(token) === value);
}
