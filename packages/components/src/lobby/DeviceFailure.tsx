import type { CaptureKind, DevicePreviewControls } from '@anteroom/hooks';
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useStrings } from '../strings/StringsProvider.js';
import { narrow } from '../theme/containers.js';
import { touchTarget } from '../theme/touchTarget.js';

const useStyles = makeStyles({
  // Fluent's own switch between its two layouts goes by whether the words fit in one line: here they may wrap.
  root: {
    paddingBlock: tokens.spacingVerticalXS,
    whiteSpace: 'normal',
    [narrow]: {
      gridTemplateColumns: 'auto minmax(0, 1fr)',
      gridTemplateAreas: '"icon body" ". secondaryActions"',
      rowGap: tokens.spacingVerticalS,
      paddingBlock: tokens.spacingVerticalM,
    },
  },
  actions: { [narrow]: { justifySelf: 'start' } },
  retry: { minBlockSize: touchTarget },
});

/** Why a device does not work and what to do now, with another try. Joining works without it. */
export function DeviceFailure({ kind, preview }: { kind: CaptureKind; preview: DevicePreviewControls }) {
  const strings = useStrings();
  const styles = useStyles();
  if (preview.state.status !== 'failed') return null;
  const words = strings.devices.failures[kind][preview.state.reason];
  return (
    <MessageBar intent="warning" layout="singleline" className={styles.root}>
      <MessageBarBody>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        {words.body}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button className={styles.retry} data-action={`retry-${kind}`} onClick={() => void preview.start()}>
          {words.action ?? strings.failure.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
