import type { CallingTheme } from '@azure/communication-react';
import type { PartialTheme } from '@fluentui/react';
import { type Theme, webLightTheme } from '@fluentui/react-components';
import { ThemeContext_unstable as ThemeContext } from '@fluentui/react-shared-contexts';
import { useContext, useMemo } from 'react';
import { callTheme } from './callTheme.js';
import type { CallEngine } from './loadCallEngine.js';

/**
 * The Fluent theme around, in the terms of Microsoft's UI library. Colours that only a call has (hang up, raised hand, name
 * tags on video) are the library's own, for a light or a dark theme.
 */
export function useCallTheme({ ui }: CallEngine): PartialTheme & CallingTheme {
  const theme = useContext(ThemeContext);
  return useMemo(() => {
    const themed = callTheme({ ...webLightTheme, ...(theme as Partial<Theme> | undefined) });
    return { ...themed, callingPalette: (themed.isInverted ? ui.darkTheme : ui.lightTheme).callingPalette };
  }, [theme, ui]);
}
