import type { CaptureKind, DevicePreviewControls } from '@anteroom/hooks';
import { Button, makeStyles, mergeClasses, Tooltip, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, MicOffRegular, MicRegular, VideoOffRegular, VideoRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useStrings } from '../text/index.js';
import { touchTarget } from '../theme/index.js';
import { DeviceMenu } from './DeviceMenu.js';
import { MicrophoneLevel } from './MicrophoneLevel.js';

const ICONS: Record<CaptureKind, { on: ReactElement; off: ReactElement }> = {
  camera: { on: <VideoRegular />, off: <VideoOffRegular /> },
  microphone: { on: <MicRegular />, off: <MicOffRegular /> },
};

const useStyles = makeStyles({
  root: { display: 'flex', borderRadius: tokens.borderRadiusCircular, boxShadow: tokens.shadow4 },
  toggle: {
    position: 'relative',
    overflowX: 'hidden',
    overflowY: 'hidden',
    inlineSize: '48px',
    minInlineSize: '48px',
    blockSize: '48px',
    borderStartEndRadius: 0,
    borderEndEndRadius: 0,
  },
  failed: { color: tokens.colorStatusDangerForeground1 },
  icon: { position: 'relative', zIndex: 1, display: 'inline-flex', fontSize: tokens.fontSizeBase600 },
  arrow: {
    inlineSize: '32px',
    minInlineSize: '32px',
    blockSize: '48px',
    paddingInline: 0,
    borderStartStartRadius: 0,
    borderEndStartRadius: 0,
    borderInlineStartStyle: 'none',
    '@media (pointer: coarse)': { inlineSize: touchTarget, minInlineSize: touchTarget },
  },
});

interface DeviceToggleProps {
  kind: CaptureKind;
  preview: DevicePreviewControls;
  disabled: boolean;
}

/** Turns the camera or the microphone on and off. Beside it, an arrow opens the list of them. */
export function DeviceToggle({ kind, preview, disabled }: DeviceToggleProps) {
  const strings = useStrings().devices[kind];
  const styles = useStyles();
  const { state } = preview;
  const isOn = state.status === 'live' || state.status === 'starting';
  return (
    <div className={styles.root}>
      <Tooltip content={isOn ? strings.turnOff : strings.turnOn} relationship="description">
        <Button
          shape="circular"
          size="large"
          className={mergeClasses(styles.toggle, state.status === 'failed' && styles.failed)}
          aria-label={strings.name}
          aria-pressed={isOn}
          data-action={`toggle-${kind}`}
          disabledFocusable={disabled}
          onClick={() => preview.turn(!isOn)}
        >
          {/* The input level fills the button. */}
          {kind === 'microphone' && state.status === 'live' && <MicrophoneLevel microphone={preview} />}
          <span className={styles.icon}>{isOn ? ICONS[kind].on : ICONS[kind].off}</span>
        </Button>
      </Tooltip>
      <DeviceMenu kind={kind}>
        <Button
          shape="circular"
          size="large"
          className={styles.arrow}
          icon={<ChevronDownRegular fontSize={tokens.fontSizeBase400} />}
          aria-label={strings.choose}
          data-action={`choose-${kind}`}
          disabledFocusable={disabled}
        />
      </DeviceMenu>
    </div>
  );
}
