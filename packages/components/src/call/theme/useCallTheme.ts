import { type Theme, webLightTheme } from '@fluentui/react-components';
import { ThemeContext_unstable as ThemeContext } from '@fluentui/react-shared-contexts';
import { useContext, useMemo } from 'react';
import { callTheme } from './callTheme.js';

/** The Fluent theme of the provider above, converted for Microsoft's UI library. */
export function useCallTheme(): ReturnType<typeof callTheme> {
  const theme = useContext(ThemeContext);
  return useMemo(() => callTheme({ ...webLightTheme, ...(theme as Partial<Theme> | undefined) }), [theme]);
}
