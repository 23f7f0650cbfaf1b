import type { CaptureKind } from '@anteroom/hooks';
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { useStrings } from '../text/index.js';
import { narrow, touchTarget } from '../theme/index.js';
import { DeviceMenu } from './DeviceMenu.js';
import type { FailedDevice } from './failedDevices.js';
import { hasPermissionSteps } from './PermissionSteps.js';
import { useDeviceChoice } from './useDeviceChoice.js';

const useStyles = makeStyles({
  action: { minBlockSize: touchTarget },
  // Little space, and the same menu opens at the device's button.
  another: { [narrow]: { display: 'none' } },
});

interface FailureActionsProps {
  failed: FailedDevice;
  /** The steps that allow the device, and whether they are shown. */
  steps: { id: string; isOpen: boolean; toggle(): void };
}

/** What a person can do when a device fails: show how to allow it, choose another one, or try again. */
export function FailureActions({ failed: { kind, reason, retry }, steps }: FailureActionsProps) {
  const strings = useStrings();
  const styles = useStyles();
  return (
    <>
      {hasPermissionSteps(reason) && (
        <Button
          appearance="transparent"
          size="medium"
          className={styles.action}
          aria-expanded={steps.isOpen}
          aria-controls={steps.id}
          data-action="permission-help"
          onClick={steps.toggle}
        >
          {strings.devices.permissionSteps.title}
        </Button>
      )}
      {kind !== 'both' && <ChooseAnother kind={kind} />}
      <Button size="medium" className={styles.action} data-action={`retry-${kind}`} onClick={retry}>
        {strings.devices.failures[kind][reason].action ?? strings.failure.retry}
      </Button>
    </>
  );
}

function ChooseAnother({ kind }: { kind: CaptureKind }) {
  const strings = useStrings().devices[kind];
  const styles = useStyles();
  const { devices } = useDeviceChoice(kind);
  if (devices.length < 2) return null;
  return (
    <DeviceMenu kind={kind}>
      <Button
        size="medium"
        className={mergeClasses(styles.action, styles.another)}
        icon={<ChevronDownRegular />}
        iconPosition="after"
        data-action={`choose-${kind}`}
      >
        {strings.choose}
      </Button>
    </DeviceMenu>
  );
}
