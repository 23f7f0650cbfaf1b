import type { RoomParticipant } from '@anteroom/contract';
import type { CallSession } from '@anteroom/hooks/call';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CallEndRegular, PeopleRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { mergeRoster, Roster } from '../roster/index.js';
import { useArrivalFocus } from '../screens/useArrivalFocus.js';
import { useStrings } from '../strings/index.js';
import { narrow } from '../theme/containers.js';
import { touchTarget } from '../theme/touchTarget.js';
import { Composite } from './Composite.js';
import type { CallEngine } from './loadCallEngine.js';
import { useInCallPeople } from './useInCallPeople.js';
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
  actions: { display: 'flex', flexShrink: 0 },
  action: { minBlockSize: touchTarget, flexShrink: 0 },
  body: { display: 'flex', flexGrow: 1, minBlockSize: 0, position: 'relative' },
  // Isolated: what the library stacks high stays below our roster.
  call: { flexGrow: 1, minInlineSize: 0, minBlockSize: 0, position: 'relative', isolation: 'isolate' },
  roster: {
    inlineSize: '320px',
    flexShrink: 0,
    overflowY: 'auto',
    borderInlineStartWidth: tokens.strokeWidthThin,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
    backgroundColor: tokens.colorNeutralBackground1,
    [narrow]: { position: 'absolute', inset: 0, inlineSize: 'auto', borderInlineStartStyle: 'none', zIndex: 1 },
  },
});

/** From this width on the roster is open at first, and the call takes its desktop form, in CSS pixels. */
const ROOMY_PX = 720;

/** Below this width the roster covers the call: that of the `narrow` container query. */
const NARROW_PX = 480;

export interface CallScreenProps {
  session: CallSession<CallEngine>;
  title: string;
  invited: RoomParticipant[];
  /** Called when somebody is in the call whom the invited do not name: they were added after the list was read. */
  onUnknownPerson(): void;
  /** Called when the person pressed Leave. */
  onLeave(): void;
}

/** The call itself: Microsoft's call UI, with our roster beside it. */
export function CallScreen({ session, title, invited, onUnknownPerson, onLeave }: CallScreenProps) {
  const { engine, adapter, acsUserId } = session;
  const styles = useStyles();
  const strings = useStrings();
  const rosterId = useId();
  const heading = useArrivalFocus();
  const inCall = useInCallPeople(session);
  const people = useMemo(() => mergeRoster(invited, inCall), [invited, inCall]);
  // The call's own word wins; until it has one, the host's.
  const isMe = (person: { acsUserId: string }) => person.acsUserId === acsUserId;
  const role = inCall.find(isMe)?.role ?? invited.find(isMe)?.role;
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const [rosterOpen, setRosterOpen] = useState<boolean>();
  const width = useWidth(element);
  const isRoomy = width !== undefined && width >= ROOMY_PX;
  const shown = rosterOpen ?? isRoomy;
  const [isLeaving, setIsLeaving] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);

  // Behind the roster where it covers the call: out of the tab order too.
  const callPane = useRef<HTMLDivElement>(null);
  const isCovered = shown && width !== undefined && width < NARROW_PX;
  useEffect(() => {
    if (callPane.current) callPane.current.inert = isCovered;
  }, [isCovered]);

  function leave() {
    setIsLeaving(true);
    onLeave();
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !isCovered) return;
    setRosterOpen(false);
    toggle.current?.focus();
  }

  const strangers = inCall.filter((one) => !invited.some((person) => person.acsUserId === one.acsUserId));
  const strangerIds = strangers.map((one) => one.acsUserId).join();
  useEffect(() => {
    if (strangerIds) onUnknownPerson();
  }, [strangerIds, onUnknownPerson]);

  return (
    <div className={styles.screen} ref={setElement}>
      <div className={styles.bar}>
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <div className={styles.actions}>
          <Button
            appearance="subtle"
            className={styles.action}
            icon={<PeopleRegular />}
            data-action="toggle-roster"
            ref={toggle}
            aria-expanded={shown}
            aria-controls={rosterId}
            onClick={() => setRosterOpen(!shown)}
            onKeyDown={closeOnEscape}
          >
            {strings.roster.button({ inCall: inCall.length })}
          </Button>
          {/* Here on every page that the library may show: on hold and while reconnecting it has no control bar. */}
          <Button
            appearance="subtle"
            className={styles.action}
            icon={<CallEndRegular />}
            data-action="leave"
            disabled={isLeaving}
            onClick={leave}
          >
            {strings.inCall.leave}
          </Button>
        </div>
      </div>
      <div className={styles.body}>
        <div className={styles.call} ref={callPane}>
          {width !== undefined && <Composite engine={engine} adapter={adapter} role={role} isMobile={!isRoomy} />}
        </div>
        <div className={styles.roster} id={rosterId} hidden={!shown}>
          <Roster people={people} meId={acsUserId} onKeyDown={closeOnEscape} />
        </div>
      </div>
    </div>
  );
}
