import { tellHost } from '@anteroom/contract';
import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { shownTitle, useStrings } from '../../text/index.js';
import { touchTarget } from '../../theme/index.js';
import { WaitSpinner } from '../../ui/index.js';
import { ScreenFrame } from '../frame/index.js';

const useStyles = makeStyles({
  text: { overflowWrap: 'anywhere' },
  cancel: { minBlockSize: touchTarget },
});

export interface JoiningScreenProps {
  /** The room's title. */
  title: string;
  /** Called when the person presses Cancel. Without it, there's no Cancel button. */
  onCancel?: (() => void) | undefined;
}

/** Shown from pressing Join until the call is connected. */
export function JoiningScreen({ title, onCancel }: JoiningScreenProps) {
  const strings = useStrings();
  const styles = useStyles();
  return (
    <ScreenFrame name="joining-screen" title={strings.joining.title} aria-busy>
      <WaitSpinner size="large" />
      <Body1 align="center" role="status" className={styles.text}>
        {strings.joining.body({ room: shownTitle(title, strings) })}
      </Body1>
      {onCancel && (
        <Button size="large" className={styles.cancel} data-action="leave" onClick={() => void tellHost(onCancel)}>
          {strings.joining.cancel}
        </Button>
      )}
    </ScreenFrame>
  );
}
