import type { CaptureKind, DeviceFailure as Reason } from '@anteroom/hooks';
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useStrings } from '../text/index.js';
import { narrow, touchTarget } from '../theme/index.js';
import { hasPermissionSteps, PermissionSteps } from './PermissionSteps.js';

const useStyles = makeStyles({
  // Fluent switches to the multiline layout if the text doesn't fit in one line. Here the text may wrap.
  root: {
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalS,
    whiteSpace: 'normal',
    [narrow]: {
      gridTemplateColumns: 'auto minmax(0, 1fr)',
      gridTemplateAreas: '"icon body" ". secondaryActions"',
      rowGap: tokens.spacingVerticalS,
      paddingBlock: tokens.spacingVerticalM,
    },
  },
  title: { display: 'block' },
  actions: { flexWrap: 'wrap', rowGap: tokens.spacingVerticalXS, [narrow]: { justifySelf: 'start' } },
  action: { minBlockSize: touchTarget },
});

interface DeviceFailureProps {
  kind: CaptureKind | 'both';
  reason: Reason;
  onRetry: () => void;
}

/** Why a device doesn't work and what to do, with a Retry button. People can join without the device. */
export function DeviceFailure({ kind, reason, onRetry }: DeviceFailureProps) {
  const strings = useStrings();
  const styles = useStyles();
  const stepsId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const words = strings.devices.failures[kind][reason];
  return (
    <MessageBar intent="warning" layout="singleline" className={styles.root} data-failure={reason}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{words.title}</MessageBarTitle>
        {words.body}
        {hasPermissionSteps(reason) && (
          <div id={stepsId} hidden={!isOpen}>
            {isOpen && <PermissionSteps failure={reason} />}
          </div>
        )}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        {hasPermissionSteps(reason) && (
          <Button
            appearance="transparent"
            size="medium"
            className={styles.action}
            aria-expanded={isOpen}
            aria-controls={stepsId}
            data-action="permission-help"
            onClick={() => setIsOpen(!isOpen)}
          >
            {strings.devices.permissionSteps.title}
          </Button>
        )}
        <Button size="medium" className={styles.action} data-action={`retry-${kind}`} onClick={onRetry}>
          {words.action ?? strings.failure.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
