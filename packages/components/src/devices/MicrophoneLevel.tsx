import type { DevicePreviewControls } from '@anteroom/hooks';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    insetInline: 0,
    insetBlockEnd: 0,
    blockSize: '100%',
    transformOrigin: 'bottom',
    transform: 'scaleY(var(--anteroom-level, 0))',
    backgroundColor: tokens.colorPaletteGreenBackground2,
    pointerEvents: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', opacity: 0.5 },
  },
});

/** The input level of a microphone: fills its parent from below. It bypasses React, because it changes on every frame. */
export function MicrophoneLevel({ microphone }: { microphone: DevicePreviewControls }) {
  const styles = useStyles();
  const fill = useRef<HTMLSpanElement>(null);
  const { watchLevel } = microphone;
  useEffect(
    () => watchLevel((level) => fill.current?.style.setProperty('--anteroom-level', level.toFixed(3))),
    [watchLevel],
  );
  return <span ref={fill} aria-hidden className={styles.root} />;
}
