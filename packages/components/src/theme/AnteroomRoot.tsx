import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { HTMLAttributes } from 'react';
import { useLocale, useStrings } from '../text/index.js';
import type { AnteroomTheme } from './resolveTheme.js';
import { useHostShield } from './useHostShield.js';
import { useResolvedTheme } from './useResolvedTheme.js';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    position: 'relative',
    inlineSize: '100%',
    blockSize: '100%',
    minBlockSize: 0,
    overflowX: 'hidden',
    overflowY: 'auto',
    containerType: 'inline-size',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface AnteroomRootProps extends Omit<HTMLAttributes<HTMLDivElement>, 'dir'> {
  /** A Fluent v9 theme or a brand's shades. Default: that of the provider around, or `webLightTheme` where there is none. */
  theme?: AnteroomTheme | undefined;
  /** Direction of text. Default: that of the locale where one is set, else of the Fluent provider around, or `ltr`. */
  dir?: 'ltr' | 'rtl' | undefined;
  /** Which part this is: the value of the root element's `data-anteroom`. */
  'data-anteroom': string;
  /** Which screen is shown, for parts that have several. */
  'data-screen'?: string | undefined;
}

/**
 * The root element of an Anteroom part: theme, language, direction and size for all below it. It fills the element that it is put
 * in, scrolls inside it, and changes nothing outside.
 *
 * @example
 * <AnteroomRoot data-anteroom="room-call" data-screen="lobby" theme={webDarkTheme}>…</AnteroomRoot>
 */
export function AnteroomRoot({ theme, dir, className, ...rest }: AnteroomRootProps) {
  const styles = useStyles();
  const locale = useLocale();
  const strings = useStrings();
  const direction = dir ?? locale.dir;
  const resolved = useResolvedTheme(theme);
  const shield = useHostShield();
  // Fluent copies the provider's class names to every portal, so a layout on it would cover the page with each tooltip.
  return (
    <FluentProvider
      {...(resolved ? { theme: resolved } : {})}
      {...(direction ? { dir: direction } : {})}
      className={shield}
      style={{ display: 'contents' }}
    >
      <div lang={strings.locale} {...rest} className={mergeClasses(styles.root, className)} />
    </FluentProvider>
  );
}
