import { useSpeakerTest } from '@anteroom/hooks';
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Speaker2Regular } from '@fluentui/react-icons';
import { useStrings } from '../text/index.js';
import { touchTarget } from '../theme/index.js';

const useStyles = makeStyles({
  root: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalXS },
  button: { minBlockSize: touchTarget },
  words: { color: tokens.colorNeutralForeground2 },
});

/** Plays a short sound on the chosen speaker. Says so if the browser can't choose a speaker. */
export function SpeakerTest() {
  const strings = useStrings().devices;
  const styles = useStyles();
  const { status, canRoute, play } = useSpeakerTest();
  return (
    <div className={styles.root}>
      <Button icon={<Speaker2Regular />} className={styles.button} data-action="test-speaker" onClick={play}>
        {status === 'playing' ? strings.testing : strings.test}
      </Button>
      {!canRoute && <Caption1 className={styles.words}>{strings.testRoute}</Caption1>}
      <Caption1 role="status">{status === 'failed' ? strings.testFailed : ''}</Caption1>
    </div>
  );
}
