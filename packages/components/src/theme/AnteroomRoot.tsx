import { FluentProvider, makeStyles, mergeClasses, PortalMountNodeProvider, tokens } from '@fluentui/react-components';
import { usePortalMountNode } from '@fluentui/react-shared-contexts';
import type { HTMLAttributes } from 'react';
import { useLocale, useStrings } from '../text/index.js';
import type { AnteroomTheme } from './resolveTheme.js';
import { StyleNonce } from './StyleNonce.js';
import { useHostShield } from './useHostShield.js';
import { keepEscape, usePopupLayer } from './usePopupLayer.js';
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

const CONTENTS = { display: 'contents' };

export interface AnteroomRootProps extends Omit<HTMLAttributes<HTMLDivElement>, 'dir'> {
  /** A Fluent v9 theme or a brand's shades. Default: the theme of the provider above, or `webLightTheme`. */
  theme?: AnteroomTheme | undefined;
  /** Text direction. Default: the direction of the locale if one is set, else of the Fluent provider above, or `ltr`. */
  dir?: 'ltr' | 'rtl' | undefined;
  /** The name of the part, for the root element's `data-anteroom`. */
  'data-anteroom': string;
  /** The name of the screen, for parts that have several. */
  'data-screen'?: string | undefined;
}

/**
 * The root element of an Anteroom part. Sets theme, language, direction and size for everything below it. It fills its parent
 * element, scrolls inside it, and changes nothing outside.
 *
 * Menus, dialogs and tooltips are rendered inside it, above everything else on the page. To render them elsewhere, put
 * Fluent's `PortalMountNodeProvider` around it.
 *
 * @example
 * <AnteroomRoot data-anteroom="room-call" data-screen="lobby" theme={webDarkTheme}>…</AnteroomRoot>
 */
export function AnteroomRoot(props: AnteroomRootProps) {
  return (
    <StyleNonce>
      <StyledRoot {...props} />
    </StyleNonce>
  );
}

function StyledRoot({ theme, dir, className, ...rest }: AnteroomRootProps) {
  const styles = useStyles();
  const locale = useLocale();
  const strings = useStrings();
  const direction = dir ?? locale.dir;
  const resolved = useResolvedTheme(theme);
  const shield = useHostShield();
  const ownLayer = usePopupLayer();
  const popups = usePortalMountNode() ?? ownLayer.mountNode;
  // No layout on the provider: Fluent copies its class names to every portal, so each tooltip would cover the page.
  return (
    <FluentProvider
      {...(resolved ? { theme: resolved } : {})}
      {...(direction ? { dir: direction } : {})}
      className={shield}
      style={CONTENTS}
      onKeyDown={(event) => keepEscape(popups, event)}
    >
      {/* First, so that the layer is in the page before effects of the content run. */}
      <div ref={ownLayer.holder} style={CONTENTS} />
      <PortalMountNodeProvider value={popups}>
        <div lang={strings.locale} {...rest} className={mergeClasses(styles.root, className)} />
      </PortalMountNodeProvider>
    </FluentProvider>
  );
}
