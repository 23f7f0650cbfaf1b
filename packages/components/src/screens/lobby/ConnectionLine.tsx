import type { EndpointConnection } from '@anteroom/hooks';
import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CloudOffRegular, WarningRegular, Wifi1Regular, Wifi2Regular, WifiOffRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { type Strings, useStrings } from '../../text/index.js';

const ICONS: Record<EndpointConnection['status'], ReactElement> = {
  checking: <Wifi2Regular />,
  good: <Wifi1Regular />,
  slow: <WarningRegular />,
  unreachable: <CloudOffRegular />,
  offline: <WifiOffRegular />,
};

const useStyles = makeStyles({
  root: { display: 'flex', columnGap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  poor: { color: tokens.colorStatusWarningForeground3 },
  icon: {
    display: 'inline-flex',
    flexShrink: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase200,
  },
});

function wordsOf(connection: EndpointConnection, strings: Strings): string {
  const words = strings.lobby.connection;
  if ('roundTripMs' in connection) return words[connection.status]({ ms: Math.round(connection.roundTripMs) });
  return words[connection.status];
}

/** One line about the connection to the endpoint. */
export function ConnectionLine({ connection }: { connection: EndpointConnection }) {
  const strings = useStrings();
  const styles = useStyles();
  const { status } = connection;
  const isPoor = status === 'slow' || status === 'unreachable' || status === 'offline';
  return (
    <div className={mergeClasses(styles.root, isPoor && styles.poor)} data-connection={status}>
      <span aria-hidden className={styles.icon}>
        {ICONS[status]}
      </span>
      {/* A new status is announced, by a new element, but not each new figure. */}
      <Caption1 role="status" aria-relevant="additions">
        <span key={status}>{wordsOf(connection, strings)}</span>
      </Caption1>
    </div>
  );
}
