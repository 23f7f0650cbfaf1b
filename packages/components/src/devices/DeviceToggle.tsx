import type { CaptureKind, DevicePreviewControls } from '@anteroom/hooks';
import { Button, makeStyles, mergeClasses, Tooltip, tokens } from '@fluentui/react-components';
import { MicOffRegular, MicRegular, VideoOffRegular, VideoRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useStrings } from '../text/index.js';
import { MicrophoneLevel } from './MicrophoneLevel.js';

const ICONS: Record<CaptureKind, { on: ReactElement; off: ReactElement }> = {
  camera: { on: <VideoRegular />, off: <VideoOffRegular /> },
  microphone: { on: <MicRegular />, off: <MicOffRegular /> },
};

const useStyles = makeStyles({
  root: {
    position: 'relative',
    overflowX: 'hidden',
    overflowY: 'hidden',
    inlineSize: '48px',
    minInlineSize: '48px',
    blockSize: '48px',
    boxShadow: tokens.shadow4,
  },
  failed: { color: tokens.colorStatusDangerForeground1 },
  icon: { position: 'relative', zIndex: 1, display: 'inline-flex', fontSize: tokens.fontSizeBase600 },
});

interface DeviceToggleProps {
  kind: CaptureKind;
  preview: DevicePreviewControls;
  disabled: boolean;
}

/** Turns the camera or the microphone on and off. The microphone button shows the input level. */
export function DeviceToggle({ kind, preview, disabled }: DeviceToggleProps) {
  const strings = useStrings().devices[kind];
  const styles = useStyles();
  const { state } = preview;
  const isOn = state.status === 'live' || state.status === 'starting';
  return (
    <Tooltip content={isOn ? strings.turnOff : strings.turnOn} relationship="description">
      <Button
        shape="circular"
        size="large"
        className={mergeClasses(styles.root, state.status === 'failed' && styles.failed)}
        aria-label={strings.name}
        aria-pressed={isOn}
        data-action={`toggle-${kind}`}
        disabledFocusable={disabled}
        onClick={() => preview.turn(!isOn)}
      >
        {kind === 'microphone' && state.status === 'live' && <MicrophoneLevel microphone={preview} />}
        <span className={styles.icon}>{isOn ? ICONS[kind].on : ICONS[kind].off}</span>
      </Button>
    </Tooltip>
  );
}
