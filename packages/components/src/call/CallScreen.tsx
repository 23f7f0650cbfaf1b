import { type Knock, type Room, type RoomParticipant, tellHost } from '@anteroom/contract';
import type { CallSession, CallUi, Elsewhere } from '@anteroom/hooks/call';
import {
  Button,
  CounterBadge,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { CallEndRegular, PeopleRegular } from '@fluentui/react-icons';
import { useCallback, useEffect, useId, useMemo, useState, useSyncExternalStore } from 'react';
import { TimeLeft } from '../notices/index.js';
import { Roster, RosterAnnouncer, type RosterStore, useRosterOf } from '../roster/index.js';
import { useRosterCounts, useRosterPerson } from '../roster/people/index.js';
import { isolatedTitle, peopleWords, useStrings } from '../text/index.js';
import { touchTarget } from '../theme/index.js';
import { useArrivalFocus, useHeadings } from '../ui/index.js';
import { CallNotices } from './CallNotices.js';
import { Composite } from './Composite.js';
import { RosterPane, useAvatars, useCallActions, useCallRoster } from './people/index.js';
import { useInert } from './useInert.js';
import { useWidth } from './useWidth.js';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flexGrow: 1, minBlockSize: 0 },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  title: {
    ...typographyStyles.subtitle2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    margin: 0,
    outlineStyle: 'none',
  },
  actions: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, flexShrink: 0 },
  action: { minBlockSize: touchTarget, flexShrink: 0 },
  // Red, as in Teams. Fluent UI has no such button.
  leave: {
    '@media (forced-colors: none)': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorStatusDangerBackground3,
      ':hover': {
        color: tokens.colorNeutralForegroundOnBrand,
        backgroundColor: tokens.colorStatusDangerBackground3Hover,
      },
      ':hover:active': {
        color: tokens.colorNeutralForegroundOnBrand,
        backgroundColor: tokens.colorStatusDangerBackground3Pressed,
      },
    },
  },
  // Isolated, so that the roster over the call stays below menus and dialogs.
  body: { display: 'flex', flexGrow: 1, minBlockSize: 0, position: 'relative', isolation: 'isolate' },
  // Isolated, so that the library's high z-indexes stay below our roster.
  call: {
    flexGrow: 1,
    minInlineSize: 0,
    minBlockSize: 0,
    position: 'relative',
    isolation: 'isolate',
    '@media (prefers-reduced-motion: reduce)': {
      '& *': { animationDuration: '0.01ms !important', animationIterationCount: '1 !important' },
    },
    // The library shows its hang-up button whatever `callControls.endCallButton` says.
    '& [data-ui-id="call-composite-hangup-button"]': { display: 'none' },
    // "Waiting for others to join" would be dark text on the person's darkened face.
    '& [data-ui-id="local-video-tile"] .ms-Spinner': {
      marginBlockStart: 'auto',
      marginBlockEnd: tokens.spacingVerticalXXXL,
      paddingBlock: tokens.spacingVerticalM,
      paddingInline: tokens.spacingHorizontalL,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
    },
    // Who is invited is on a line of its own.
    '& [data-ui-id="local-video-tile"] .ms-Spinner-label': {
      whiteSpace: 'pre-line',
      textWrap: 'balance',
      maxInlineSize: '40ch',
    },
  },
  knocks: { marginInlineStart: tokens.spacingHorizontalXS },
});

/** At this width and above, in CSS pixels, the roster is initially open and the call has its desktop layout. */
const ROOMY_PX = 720;

/** Below this width, in CSS pixels, the roster covers the call. The same as in the `narrow` container query. */
const NARROW_PX = 480;

const NOBODY: readonly Knock[] = [];

export interface CallScreenProps {
  room: Room;
  /** Everyone who is invited; `undefined` while the list is unknown, because it is loading or couldn't be read. */
  people: readonly RoomParticipant[] | undefined;
  session: CallSession<CallUi>;
  /** Whether the connection is lost and the call is trying to reconnect. */
  isReconnecting: boolean;
  /** Where else the person is in a call. Default: nowhere, as far as it is known. */
  elsewhere?: Elsewhere | undefined;
  /** Returns the endpoint's time in milliseconds since 1970. */
  serverNow: () => number;
  /** The number that phones are called from, in E.164 form. Without it, no phone can be called. */
  alternateCallerId?: string | undefined;
  /** Called when someone in the call is not in `people`: they were added after the list was read. */
  onUnknownPerson(): void;
  /** Called when the person presses Leave. */
  onLeave(): void;
}

/** The ids of people in the call who aren't on the list. One string, because React compares snapshots by identity. */
function strangersIn(roster: RosterStore): string {
  const strangers = roster.people()?.filter(({ invited, phone }) => invited === false && phone === undefined);
  return (strangers ?? []).map(({ acsUserId }) => acsUserId).join();
}

/** The call: Microsoft's call UI with our roster beside it. */
export function CallScreen(props: CallScreenProps) {
  const { room, people, session, isReconnecting, elsewhere, serverNow } = props;
  const { alternateCallerId, onUnknownPerson, onLeave } = props;
  const { engine, adapter, acsUserId } = session;
  const styles = useStyles();
  const strings = useStrings();
  const rosterId = useId();
  const { Heading } = useHeadings();
  const heading = useArrivalFocus();
  const roster = useCallRoster(session, room.me, people);
  const avatarOf = useAvatars(people);
  const { inCall } = useRosterCounts(roster);
  // The role from the call wins. Until the call reports one, it's the host's.
  const role = useRosterPerson(roster, acsUserId)?.role;
  const { knocks, actions: roomActions } = useRosterOf(room);
  const callActions = useCallActions(session, alternateCallerId);
  const actions = useMemo(() => ({ ...roomActions, ...callActions }), [roomActions, callActions]);
  const closesAt = Date.parse(room.validUntil);
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const [rosterOpen, setRosterOpen] = useState<boolean>();
  const width = useWidth(element);
  const isRoomy = width !== undefined && width >= ROOMY_PX;
  const shown = rosterOpen ?? isRoomy;
  const [isLeaving, setIsLeaving] = useState(false);
  const close = useCallback(() => setRosterOpen(false), []);
  const isCovering = width !== undefined && width < NARROW_PX;
  const callPane = useInert<HTMLDivElement>(shown && isCovering);
  const focusTarget = useRestoreFocusTarget();
  const [body, setBody] = useState<HTMLDivElement | null>(null);

  async function leave() {
    setIsLeaving(true);
    const isLeft = await tellHost(onLeave);
    // If the host's callback failed, the person must be able to try again.
    if (!isLeft) setIsLeaving(false);
  }

  const others = people?.filter((person) => person.acsUserId !== acsUserId);

  const strangers = useSyncExternalStore(roster.subscribe, () => strangersIn(roster));
  useEffect(() => {
    if (strangers) void tellHost(onUnknownPerson);
  }, [strangers, onUnknownPerson]);

  return (
    <div className={styles.screen} ref={setElement}>
      <div className={styles.bar}>
        <Heading className={styles.title} ref={heading} tabIndex={-1}>
          {isolatedTitle(room.title, strings)}
        </Heading>
        <div className={styles.actions}>
          <TimeLeft closesAt={closesAt} serverNow={serverNow} />
          <Button
            appearance="subtle"
            className={styles.action}
            icon={<PeopleRegular />}
            data-action="toggle-roster"
            aria-expanded={shown}
            aria-label={
              knocks.length > 0 && inCall !== undefined
                ? strings.roster.toggleWithKnocks({ count: inCall, knocking: knocks.length })
                : undefined
            }
            aria-controls={rosterId}
            onClick={() => setRosterOpen(!shown)}
            {...focusTarget}
          >
            {inCall === undefined ? strings.roster.title : strings.roster.toggle({ count: inCall })}
            {knocks.length > 0 && (
              <CounterBadge className={styles.knocks} count={knocks.length} color="danger" size="small" aria-hidden />
            )}
          </Button>
          {/* The only Leave button. It's ours because the library shows no control bar on hold and while reconnecting. */}
          <Button
            appearance="primary"
            className={mergeClasses(styles.action, !isLeaving && styles.leave)}
            icon={<CallEndRegular />}
            data-action="leave"
            disabled={isLeaving}
            onClick={() => void leave()}
          >
            {strings.inCall.leave}
          </Button>
        </div>
      </div>
      <CallNotices
        room={room}
        session={session}
        isReconnecting={isReconnecting}
        elsewhere={elsewhere}
        closesAt={closesAt}
        serverNow={serverNow}
        knocks={shown ? NOBODY : knocks}
        actions={roomActions}
        onLeave={() => void leave()}
        onShowKnocks={() => setRosterOpen(true)}
      />
      <div className={styles.body} ref={setBody}>
        <div className={styles.call} ref={callPane}>
          {width !== undefined && (
            <Composite
              engine={engine}
              adapter={adapter}
              role={role}
              isMobile={!isRoomy}
              avatarOf={avatarOf}
              invited={others && peopleWords(others, 'invited', strings)}
            />
          )}
        </div>
        <RosterPane id={rosterId} open={shown} isCovering={isCovering} mountNode={body} onClose={close}>
          <Roster
            people={roster}
            meId={acsUserId}
            knocks={knocks}
            actions={actions}
            announce={false}
            onClose={isCovering ? close : undefined}
          />
        </RosterPane>
        {/* While the roster is closed, a notice announces knocks. */}
        <RosterAnnouncer people={roster} knocks={shown ? knocks : NOBODY} meId={acsUserId} />
      </div>
    </div>
  );
}
