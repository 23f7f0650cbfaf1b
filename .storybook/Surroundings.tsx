import { LocaleProvider, useLocale } from '@anteroom/components';
import { FluentProvider, type Theme } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';
import { useLook } from './look.js';
import { themeOf } from './themes.js';

/** The language of stories without a locale. */
export const ENGLISH = 'en-US';

interface SurroundingsProps {
  /** The toolbar's choice, by name. */
  theme: unknown;
  /** Default: English, which needs no loading. */
  locale: string | undefined;
  /** Default: the direction of the language. */
  dir: 'ltr' | 'rtl' | undefined;
  style: CSSProperties;
  children: ReactNode;
}

/** The page around a story: the toolbar's language, theme and width. The look of a check overrides the toolbar. */
export function Surroundings({ theme, locale, dir, style, children }: SurroundingsProps) {
  const look = useLook();
  return (
    <LocaleProvider locale={look.locale ?? locale} dir={look.dir ?? dir}>
      <Page theme={withFont(themeOf(look.theme ?? theme), look.font)} style={style}>
        {children}
      </Page>
    </LocaleProvider>
  );
}

/** Its `lang` changes once the texts of the language are loaded. */
function Page({ theme, style, children }: { theme: Theme; style: CSSProperties; children: ReactNode }) {
  const { name = ENGLISH, dir = 'ltr' } = useLocale();
  return (
    <FluentProvider theme={theme} dir={dir} lang={name} style={style}>
      {children}
    </FluentProvider>
  );
}

function withFont(theme: Theme, font: string | undefined): Theme {
  return font ? { ...theme, fontFamilyBase: font, fontFamilyNumeric: font, fontFamilyMonospace: font } : theme;
}
