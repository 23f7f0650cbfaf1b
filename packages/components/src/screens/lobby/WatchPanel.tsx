import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { SpeakerTest } from '../../devices/index.js';
import { useStrings } from '../../text/index.js';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: `${tokens.strokeWidthThin} solid` },
  },
  words: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  body: { color: tokens.colorNeutralForeground2 },
});

/** Replaces the preview for people who only watch and listen. It opens no device. */
export function WatchPanel() {
  const strings = useStrings().lobby;
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.words}>
        <Body1Strong>{strings.watchTitle}</Body1Strong>
        <Body1 className={styles.body}>{strings.watchBody}</Body1>
      </div>
      <SpeakerTest />
    </div>
  );
}
