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
import { useStrings } from '../../text/index.js';
import type { RosterPerson } from '../people/index.js';

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

const ICONS = {
  hand: <HandRightFilled />,
  spotlight: <ScanPersonRegular />,
  onHold: <PauseRegular />,
  sharing: <ShareScreenStartRegular />,
  phone: <CallRegular />,
  cameraOn: <VideoRegular />,
  cameraOff: <VideoOffRegular />,
  microphoneOn: <MicRegular />,
  microphoneOff: <MicOffRegular />,
};

type State = keyof typeof ICONS;

/** The known states of a person, in display order. */
function statesOf({ microphone, camera, screen, hand, spotlight, onHold, phone }: RosterPerson): State[] {
  return [
    ...(hand === undefined ? [] : (['hand'] as const)),
    ...(spotlight ? (['spotlight'] as const) : []),
    ...(onHold ? (['onHold'] as const) : []),
    ...(screen ? (['sharing'] as const) : []),
    ...(phone === undefined ? [] : (['phone'] as const)),
    ...(camera === undefined || phone !== undefined ? [] : [camera ? ('cameraOn' as const) : ('cameraOff' as const)]),
    ...(microphone === undefined ? [] : [microphone ? ('microphoneOn' as const) : ('microphoneOff' as const)]),
  ];
}

/** A person's states in the call, such as microphone and camera, as icons with labels. Unknown states are not shown. */
export function RosterStates({ person }: { person: RosterPerson }) {
  const { states, handOrder } = useStrings().roster;
  const styles = useStyles();
  const { hand: order = 0 } = person;
  return (
    <span className={styles.root}>
      {statesOf(person).map((state) => {
        const words = state === 'hand' ? states.hand({ order }) : states[state];
        return (
          <span
            key={state}
            role="img"
            aria-label={words}
            title={words}
            className={mergeClasses(styles.icon, state === 'hand' && styles.hand)}
          >
            {ICONS[state]}
            {state === 'hand' && <span className={styles.order}>{handOrder({ order })}</span>}
          </span>
        );
      })}
    </span>
  );
}
