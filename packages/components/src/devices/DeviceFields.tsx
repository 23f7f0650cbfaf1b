import { makeStyles, tokens } from '@fluentui/react-components';
import { DeviceSelect } from './DeviceSelect.js';
import { SpeakerTest } from './SpeakerTest.js';

const useStyles = makeStyles({
  fields: { display: 'grid', rowGap: tokens.spacingVerticalM, paddingBlock: tokens.spacingVerticalS },
});

export interface DeviceFieldsProps {
  camera: boolean;
  microphone: boolean;
}

/** Choices of camera, microphone and speaker, and a test of the speaker. */
export function DeviceFields({ camera, microphone }: DeviceFieldsProps) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {camera && <DeviceSelect kind="camera" />}
      {microphone && <DeviceSelect kind="microphone" />}
      <DeviceSelect kind="speaker" />
      <SpeakerTest />
    </div>
  );
}
