import { makeStyles, tokens } from '@fluentui/react-components';
import {
  MicOffRegular,
  MicRegular,
  ShareScreenStartRegular,
  VideoOffRegular,
  VideoRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useStrings } from '../strings/StringsProvider.js';
import type { RosterPerson } from './mergeRoster.js';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorNeutralForeground2,
  },
  icon: { display: 'inline-flex' },
});

type Media = Pick<RosterPerson, 'microphone' | 'camera' | 'screen'>;

/** What somebody has on in the call, as icons with words for those who do not see them. Unknown shows nothing. */
export function RosterMedia({ microphone, camera, screen }: Media) {
  const strings = useStrings().roster;
  const styles = useStyles();
  const shown: [string, ReactElement][] = [];
  if (screen) shown.push([strings.sharing, <ShareScreenStartRegular key="screen" />]);
  if (camera !== undefined) {
    shown.push(
      camera
        ? [strings.cameraOn, <VideoRegular key="camera" />]
        : [strings.cameraOff, <VideoOffRegular key="camera" />],
    );
  }
  if (microphone !== undefined) {
    shown.push(
      microphone
        ? [strings.microphoneOn, <MicRegular key="microphone" />]
        : [strings.microphoneOff, <MicOffRegular key="microphone" />],
    );
  }
  return (
    <span className={styles.root}>
      {shown.map(([words, icon]) => (
        <span key={words} role="img" aria-label={words} title={words} className={styles.icon}>
          {icon}
        </span>
      ))}
    </span>
  );
}
