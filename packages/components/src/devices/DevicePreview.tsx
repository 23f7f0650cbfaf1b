import type { Me } from '@anteroom/contract';
import type { DevicePreviewControls } from '@anteroom/hooks';
import { Avatar, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { shownName, useStrings } from '../text/index.js';
import { belowWide, narrow, visuallyHidden, wide } from '../theme/index.js';
import { avatarProps } from '../ui/index.js';
import { CameraPicture } from './CameraPicture.js';
import { FailureAsBar, FailureInPicture } from './DeviceFailure.js';
import { DeviceToggle } from './DeviceToggle.js';
import { failedDevices } from './failedDevices.js';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    inlineSize: '100%',
  },
  tile: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    overflowX: 'hidden',
    overflowY: 'hidden',
    inlineSize: '100%',
    aspectRatio: '16 / 9',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground4,
    '@media (forced-colors: active)': { border: `${tokens.strokeWidthThin} solid` },
  },
  // Leaves space below it for the room's name.
  low: { [belowWide]: { maxBlockSize: 'max(160px, 50vh)' } },
  // Grows with the words about a failure, which are never cut off.
  growing: { overflowX: 'visible', overflowY: 'visible' },
  off: {
    display: 'grid',
    justifyItems: 'center',
    rowGap: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalL,
    // Leaves space for the toggles below.
    marginBlockEnd: tokens.spacingVerticalXXXL,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    [narrow]: { rowGap: tokens.spacingVerticalXS, marginBlockEnd: `calc(48px + 2 * ${tokens.spacingVerticalS})` },
  },
  failed: {
    paddingBlockStart: tokens.spacingVerticalM,
    marginBlockEnd: `calc(48px + 2 * ${tokens.spacingVerticalM})`,
    // Below the name.
    [belowWide]: { paddingBlockStart: `calc(${tokens.lineHeightBase200} + 3 * ${tokens.spacingVerticalS})` },
  },
  avatar: { [narrow]: { width: '48px', height: '48px' } },
  // The words need the space.
  failedAvatar: { [belowWide]: { display: 'none' } },
  // The delay makes the text appear only if the browser really asks, which it does the first time.
  allow: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '1ms',
    animationDelay: '1s',
    animationFillMode: 'both',
  },
  name: {
    position: 'absolute',
    insetBlockEnd: tokens.spacingVerticalM,
    insetInlineStart: tokens.spacingHorizontalM,
    // Beside the toggles.
    maxInlineSize: 'calc(50% - 116px)',
    boxSizing: 'border-box',
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInline: tokens.spacingHorizontalS,
    overflowX: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForegroundStaticInverted,
    backgroundColor: tokens.colorNeutralBackgroundStatic,
    [belowWide]: {
      insetBlockEnd: 'auto',
      insetBlockStart: tokens.spacingVerticalS,
      insetInlineStart: tokens.spacingHorizontalS,
      maxInlineSize: `calc(100% - 2 * ${tokens.spacingHorizontalS})`,
    },
  },
  heard: visuallyHidden,
  toggles: {
    position: 'absolute',
    insetBlockEnd: tokens.spacingVerticalM,
    insetInline: 0,
    display: 'flex',
    justifyContent: 'center',
    columnGap: tokens.spacingHorizontalM,
    [narrow]: { insetBlockEnd: tokens.spacingVerticalS },
  },
  // On top of the picture if there's space, so that a new message doesn't move Join.
  bar: {
    [wide]: {
      position: 'absolute',
      insetInline: tokens.spacingHorizontalM,
      insetBlockStart: tokens.spacingVerticalM,
    },
  },
  barless: { display: 'contents' },
});

/** A person who is invited to the room. */
export type InvitedMe = Extract<Me, { invited: true }>;

interface DevicePreviewProps {
  me: InvitedMe;
  camera: DevicePreviewControls | undefined;
  microphone: DevicePreviewControls | undefined;
  busy: boolean;
}

/** How others will see and hear the person: the camera picture or the avatar, with the toggles on it, and what failed. */
export function DevicePreview({ me, camera, microphone, busy }: DevicePreviewProps) {
  const strings = useStrings();
  const styles = useStyles();
  const name = shownName(me.displayName, strings);
  const isWaiting = [camera, microphone].some((preview) => preview?.state.status === 'starting');
  const isSeen = camera?.state.status === 'live';
  const { inPicture, other } = failedDevices(camera, microphone);
  return (
    <div className={styles.root}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields */}
      <div
        role="group"
        aria-label={strings.lobby.preview}
        className={mergeClasses(styles.tile, inPicture ? styles.growing : styles.low)}
      >
        {camera?.state.status === 'live' && <CameraPicture stream={camera.state.stream} />}
        <div className={mergeClasses(!isSeen && styles.off, inPicture && styles.failed)}>
          {!isSeen && (
            <Avatar
              aria-hidden
              className={mergeClasses(styles.avatar, inPicture && styles.failedAvatar)}
              size={72}
              {...avatarProps(me)}
            />
          )}
          {!isSeen && !inPicture && (
            <Caption1 key={isWaiting ? 'allow' : 'off'} className={isWaiting ? styles.allow : undefined}>
              {isWaiting ? strings.lobby.allow : strings.lobby.cameraOff}
            </Caption1>
          )}
          <div aria-live="polite">{inPicture && <FailureInPicture failed={inPicture} />}</div>
        </div>
        <Caption1 className={styles.name}>
          <span className={styles.heard}>{strings.lobby.seenAs({ name })}</span>
          <span aria-hidden>{name}</span>
        </Caption1>
        <div className={styles.toggles}>
          {microphone && <DeviceToggle kind="microphone" preview={microphone} disabled={busy} />}
          {camera && <DeviceToggle kind="camera" preview={camera} disabled={busy} />}
        </div>
      </div>
      <div aria-live="polite" className={mergeClasses(styles.bar, !other && styles.barless)}>
        {other && <FailureAsBar failed={other} />}
      </div>
    </div>
  );
}
