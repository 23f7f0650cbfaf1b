import type { Person } from '@anteroom/contract';
import { Body1, Button, getSlots } from '@fluentui/react-components';
import { DevicePreview } from '../../devices/index.js';
import { formatMoment, isSameDay, type Strings, useStrings } from '../../text/index.js';
import { RoleBadge, RoomTimes } from '../../ui/index.js';
import { ConnectionLine } from './ConnectionLine.js';
import type { LobbySlots, LobbyState } from './Lobby.types.js';
import { LobbyDevices } from './LobbyDevices.js';
import { LobbyPeople } from './LobbyPeople.js';
import { useLobbyLayout, useLobbyPartStyles } from './useLobbyStyles.js';
import { WatchPanel } from './WatchPanel.js';

/** What a phase means in time: "Opens at 10:00 AM", or "Opens on Wed, June 5 at 10:00 AM" on another day. */
function phaseWords({ room, phase }: LobbyState, { phases, locale }: Strings): string {
  const now = Date.parse(room.serverTime);
  const [from, until] = [Date.parse(room.validFrom), Date.parse(room.validUntil)];
  const opens = formatMoment(from, now, locale);
  const closes = formatMoment(until, now, locale);
  switch (phase) {
    case 'scheduled':
      return isSameDay(from, now) ? phases.scheduled({ opens }) : phases.scheduledOn({ opens });
    case 'expired':
      return isSameDay(until, now) ? phases.expired({ closes }) : phases.expiredOn({ closes });
    case 'deleted':
      return phases.deleted;
    default:
      return phases[phase]({ closes });
  }
}

function LobbyDetails({ state, className }: { state: LobbyState; className: string }) {
  const { room, me, people, connection, camera, microphone } = state;
  const isOther = ({ acsUserId }: Person) => acsUserId !== me.acsUserId;
  const inCall = state.inCall?.filter(isOther);
  const { slots, slotProps } = getSlots<LobbySlots>(state);
  const strings = useStrings();
  const styles = useLobbyPartStyles();
  return (
    <div className={className}>
      <div className={styles.title}>
        <slots.heading {...slotProps.heading} />
        <Body1>{phaseWords(state, strings)}</Body1>
        <RoomTimes room={room} />
      </div>
      <div className={styles.role}>
        <RoleBadge role={me.role} size="large" color="brand" data-role={me.role} />
        <Body1>{strings.roles[me.role].may}</Body1>
      </div>
      {inCall?.length ? (
        <LobbyPeople presence="in-call" people={inCall} />
      ) : (
        people && <LobbyPeople presence="invited" people={people.filter(isOther)} />
      )}
      {camera || microphone ? (
        <LobbyDevices camera={camera !== undefined} microphone={microphone !== undefined} />
      ) : (
        <WatchPanel />
      )}
      {connection && <ConnectionLine connection={connection} />}
    </div>
  );
}

/** The markup of a lobby. */
export function renderLobby(state: LobbyState) {
  return <LobbyLayout state={state} />;
}

function LobbyLayout({ state }: { state: LobbyState }) {
  const { me, camera, microphone, busy, notice, elsewhere, waitingFor, joinWithout } = state;
  const { slots, slotProps } = getSlots<LobbySlots>(state);
  const strings = useStrings();
  const styles = useLobbyPartStyles();
  const hasPreview = camera !== undefined || microphone !== undefined;
  const layout = useLobbyLayout(hasPreview);
  return (
    <slots.root {...slotProps.root}>
      <div className={layout.layout}>
        {hasPreview && (
          <div className={layout.preview}>
            <DevicePreview me={me} camera={camera} microphone={microphone} busy={busy} />
          </div>
        )}
        <div className={layout.rest}>
          <LobbyDetails state={state} className={layout.details} />
          <div className={layout.join}>
            {notice}
            <div role="status" className={styles.elsewhere} data-elsewhere={elsewhere}>
              {elsewhere && <Body1>{strings.lobby.alreadyIn[elsewhere]}</Body1>}
            </div>
            <slots.join {...slotProps.join} data-action="join" />
            {waitingFor && (
              <Button className={styles.without} data-action="join-without" onClick={joinWithout}>
                {strings.lobby.joinWithout[waitingFor]}
              </Button>
            )}
          </div>
        </div>
        <div role="status" className={styles.heard}>
          {busy ? strings.lobby.joining : waitingFor ? strings.lobby.waiting : ''}
        </div>
      </div>
    </slots.root>
  );
}
