import { can } from '@anteroom/contract';
import { useDevicePreview } from '@anteroom/hooks';
import { makeStyles, tokens } from '@fluentui/react-components';
import { DeviceFields } from './DeviceFields.js';
import { DevicePreview, type InvitedMe } from './DevicePreview.js';
import { SpeakerTest } from './SpeakerTest.js';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM, textAlign: 'start' },
});

/** Lets people check their devices before the room opens. The devices are on while it's mounted. */
export function DeviceCheck({ me }: { me: InvitedMe }) {
  const styles = useStyles();
  const mayUseCamera = can(me.role, 'turnVideoOn');
  const mayUseMicrophone = can(me.role, 'unmuteMic');
  const previews = useDevicePreview({ camera: mayUseCamera, microphone: mayUseMicrophone });
  const camera = mayUseCamera ? previews.camera : undefined;
  const microphone = mayUseMicrophone ? previews.microphone : undefined;
  if (!camera && !microphone) return <SpeakerTest />;
  return (
    <div className={styles.root} data-anteroom="device-check">
      <DevicePreview me={me} camera={camera} microphone={microphone} busy={false} />
      <DeviceFields camera={mayUseCamera} microphone={mayUseMicrophone} />
    </div>
  );
}
