import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import {
  CallRegular,
  HandRightFilled,
  MicOffRegular,
  MicRegular,
  PauseRegular,
  ScanPersonRegular,
  ShareScreenStartRegular,
  VideoOffRegular,
  VideoRegular,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { useStrings } from '../strings/StringsProvider.js';
import type { RosterPerson } from './mergeRoster.js';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    flexShrink: 0,
    maxInlineSize: '40%',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    color: tokens.colorNeutralForeground2,
  },
  icon: { display: 'inline-flex', alignItems: 'center' },
  hand: { color: tokens.colorPaletteMarigoldForeground2, columnGap: tokens.spacingHorizontalXXS },
  order: { ...typographyStyles.caption1Strong },
});

interface Shown {
  words: string;
  icon: ReactElement;
  beside?: ReactNode;
}

/** What somebody does and has on in the call, as icons with words for those who do not see them. Unknown shows nothing. */
export function RosterStates({ person }: { person: RosterPerson }) {
  const { states, handOrder } = useStrings().roster;
  const styles = useStyles();
  const { microphone, camera, screen, hand, spotlight, onHold, phone } = person;
  const shown: Shown[] = [];
  if (hand !== undefined) {
    const order = <span className={styles.order}>{handOrder({ order: hand })}</span>;
    shown.push({ words: states.hand({ order: hand }), icon: <HandRightFilled />, beside: order });
  }
  if (spotlight) shown.push({ words: states.spotlight, icon: <ScanPersonRegular /> });
  if (onHold) shown.push({ words: states.onHold, icon: <PauseRegular /> });
  if (screen) shown.push({ words: states.sharing, icon: <ShareScreenStartRegular /> });
  if (phone !== undefined) shown.push({ words: states.phone, icon: <CallRegular /> });
  if (camera !== undefined && phone === undefined) {
    shown.push({
      words: camera ? states.cameraOn : states.cameraOff,
      icon: camera ? <VideoRegular /> : <VideoOffRegular />,
    });
  }
  if (microphone !== undefined) {
    shown.push({
      words: microphone ? states.microphoneOn : states.microphoneOff,
      icon: microphone ? <MicRegular /> : <MicOffRegular />,
    });
  }
  return (
    <span className={styles.root}>
      {shown.map(({ words, icon, beside }) => (
        <span
          key={words}
          role="img"
          aria-label={words}
          title={words}
          className={mergeClasses(styles.icon, beside !== undefined && styles.hand)}
        >
          {icon}
          {beside}
        </span>
      ))}
    </span>
  );
}
