import {
  Caption1,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useStrings } from '../text/index.js';
import { belowWide } from '../theme/index.js';
import { FailureActions } from './FailureActions.js';
import type { FailedDevice } from './failedDevices.js';
import { hasPermissionSteps, PermissionSteps } from './PermissionSteps.js';

const useStyles = makeStyles({
  // Fluent switches to the multiline layout if the text doesn't fit in one line. Here the text may wrap.
  bar: {
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalS,
    whiteSpace: 'normal',
    [belowWide]: {
      gridTemplateColumns: 'auto minmax(0, 1fr)',
      gridTemplateAreas: '"icon body" ". secondaryActions"',
      rowGap: tokens.spacingVerticalS,
      paddingBlock: tokens.spacingVerticalM,
    },
  },
  barTitle: { display: 'block' },
  barActions: { flexWrap: 'wrap', rowGap: tokens.spacingVerticalXS, [belowWide]: { justifySelf: 'start' } },
  picture: { display: 'grid', justifyItems: 'center', rowGap: tokens.spacingVerticalXS },
  title: { color: tokens.colorNeutralForeground1 },
  body: { maxInlineSize: '48ch', textWrap: 'balance' },
  steps: { textAlign: 'start', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalXS,
  },
});

function useFailure({ kind, reason }: FailedDevice) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const words = useStrings().devices.failures[kind][reason];
  const steps = hasPermissionSteps(reason) && (
    <div id={id} hidden={!isOpen}>
      {isOpen && <PermissionSteps failure={reason} />}
    </div>
  );
  return { words, steps, stepsState: { id, isOpen, toggle: () => setIsOpen(!isOpen) } };
}

/** In the place of the camera's picture: why there is none, and what to do. People can join without the device. */
export function FailureInPicture({ failed }: { failed: FailedDevice }) {
  const styles = useStyles();
  const { words, steps, stepsState } = useFailure(failed);
  return (
    <div className={styles.picture} data-failure={failed.reason}>
      <Subtitle2 align="center" className={styles.title}>
        {words.title}
      </Subtitle2>
      <Caption1 align="center" className={styles.body}>
        {words.body}
      </Caption1>
      {steps && <div className={styles.steps}>{steps}</div>}
      <div className={styles.actions}>
        <FailureActions failed={failed} steps={stepsState} />
      </div>
    </div>
  );
}

/** The same as a bar, for a device without a picture. */
export function FailureAsBar({ failed }: { failed: FailedDevice }) {
  const styles = useStyles();
  const { words, steps, stepsState } = useFailure(failed);
  return (
    <MessageBar intent="warning" layout="singleline" className={styles.bar} data-failure={failed.reason}>
      <MessageBarBody>
        <MessageBarTitle className={styles.barTitle}>{words.title}</MessageBarTitle>
        {words.body}
        {steps}
      </MessageBarBody>
      <MessageBarActions className={styles.barActions}>
        <FailureActions failed={failed} steps={stepsState} />
      </MessageBarActions>
    </MessageBar>
  );
}
