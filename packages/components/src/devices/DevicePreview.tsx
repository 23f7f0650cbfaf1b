import type { Me } from '@anteroom/contract';
import type { DevicePreviewControls } from '@anteroom/hooks';
import { Avatar, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { shownName, useStrings } from '../text/index.js';
import { belowWide, narrow, visuallyHidden, wide } from '../theme/index.js';
import { avatarProps } from '../ui/index.js';
import { CameraPicture } from './CameraPicture.js';
import { DeviceToggle } from './DeviceToggle.js';

const useStyles = makeStyles({
  tile: {
    position: 'relative',
    display: 'grid',
    placeItems: 'center',
    overflowX: 'hidden',
    overflowY: 'hidden',
    inlineSize: '100%',
    aspectRatio: '16 / 9',
    // Leaves space below it for the room's name.
    [belowWide]: { maxBlockSize: 'max(160px, 50vh)' },
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground4,
    '@media (forced-colors: active)': { border: `${tokens.strokeWidthThin} solid` },
  },
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
  // Below the failure messages, which lie on top of a wide preview.
  offBelow: { [wide]: { alignSelf: 'end', marginBlockEnd: `calc(48px + 3 * ${tokens.spacingVerticalM})` } },
  avatar: { [narrow]: { width: '48px', height: '48px' } },
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
    maxInlineSize: 'calc(50% - 72px)',
    boxSizing: 'border-box',
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInline: tokens.spacingHorizontalS,
    overflowX: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForegroundStaticInverted,
    backgroundColor: tokens.colorNeutralBackgroundStatic,
    [narrow]: {
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
});

/** A person who is invited to the room. */
export type InvitedMe = Extract<Me, { invited: true }>;

interface DevicePreviewProps {
  me: InvitedMe;
  camera: DevicePreviewControls | undefined;
  microphone: DevicePreviewControls | undefined;
  busy: boolean;
}

/** How others will see and hear the person: the camera picture or the avatar, with the toggles on it. */
export function DevicePreview({ me, camera, microphone, busy }: DevicePreviewProps) {
  const strings = useStrings();
  const styles = useStyles();
  const name = shownName(me.displayName, strings);
  const isWaiting = [camera, microphone].some((preview) => preview?.state.status === 'starting');
  const hasFailed = [camera, microphone].some((preview) => preview?.state.status === 'failed');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
    <div role="group" aria-label={strings.lobby.preview} className={styles.tile}>
      {camera?.state.status === 'live' ? (
        <CameraPicture stream={camera.state.stream} />
      ) : (
        <div className={mergeClasses(styles.off, hasFailed && styles.offBelow)}>
          <Avatar aria-hidden className={styles.avatar} size={72} {...avatarProps(me)} />
          {isWaiting ? (
            <Caption1 key="allow" className={styles.allow}>
              {strings.lobby.allow}
            </Caption1>
          ) : (
            <Caption1 key="off">{strings.lobby.cameraOff}</Caption1>
          )}
        </div>
      )}
      <Caption1 className={styles.name}>
        <span className={styles.heard}>{strings.lobby.seenAs({ name })}</span>
        <span aria-hidden>{name}</span>
      </Caption1>
      <div className={styles.toggles}>
        {microphone && <DeviceToggle kind="microphone" preview={microphone} disabled={busy} />}
        {camera && <DeviceToggle kind="camera" preview={camera} disabled={busy} />}
      </div>
    </div>
  );
}
