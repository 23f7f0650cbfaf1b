import { useLocale } from '@anteroom/components';
import { FluentProvider } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';
import { useLook } from './look.js';
import { themeOf } from './themes.js';

interface SurroundingsProps {
  /** The toolbar's choice, by name. */
  theme: unknown;
  style: CSSProperties;
  children: ReactNode;
}

/** The page around a story: the toolbar's theme and width, in the direction of its language or its own. */
export function Surroundings({ theme, style, children }: SurroundingsProps) {
  const { dir = 'ltr' } = useLocale();
  const look = useLook();
  return (
    <FluentProvider theme={themeOf(look.theme ?? theme)} dir={look.dir ?? dir} style={style}>
      {children}
    </FluentProvider>
  );
}
