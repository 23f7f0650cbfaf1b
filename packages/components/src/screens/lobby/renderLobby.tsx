import { Body1, getSlots, mergeClasses } from '@fluentui/react-components';
import { DeviceFailures, DevicePreview } from '../../devices/index.js';
import { formatMoment, isSameDay, type Strings, useStrings } from '../../text/index.js';
import { RoleBadge, RoomTimes } from '../../ui/index.js';
import { ConnectionLine } from './ConnectionLine.js';
import type { LobbySlots, LobbyState } from './Lobby.types.js';
import { LobbyDevices } from './LobbyDevices.js';
import { LobbyPeople } from './LobbyPeople.js';
import { useLobbyPartStyles } from './useLobbyStyles.js';
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

function LobbyDetails({ state }: { state: LobbyState }) {
  const { room, me, people, inCall, connection, camera, microphone } = state;
  const { slots, slotProps } = getSlots<LobbySlots>(state);
  const strings = useStrings();
  const styles = useLobbyPartStyles();
  return (
    <div className={mergeClasses(styles.details, (camera || microphone) && styles.detailsBeside)}>
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
        people && (
          <LobbyPeople presence="invited" people={people.filter(({ acsUserId }) => acsUserId !== me.acsUserId)} />
        )
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
  const { me, camera, microphone, busy, notice } = state;
  const { slots, slotProps } = getSlots<LobbySlots>(state);
  const strings = useStrings();
  const styles = useLobbyPartStyles();
  const hasPreview = camera !== undefined || microphone !== undefined;
  return (
    <slots.root {...slotProps.root}>
      <div className={mergeClasses(styles.layout, hasPreview ? styles.withPreview : styles.withoutPreview)}>
        {hasPreview && (
          <div className={styles.preview}>
            <DevicePreview me={me} camera={camera} microphone={microphone} busy={busy} />
            <div aria-live="polite" className={styles.failures}>
              <DeviceFailures camera={camera} microphone={microphone} />
            </div>
          </div>
        )}
        <LobbyDetails state={state} />
        <div className={mergeClasses(styles.join, hasPreview ? styles.joinBeside : styles.joinAlone)}>
          {notice}
          <slots.join {...slotProps.join} data-action="join" />
        </div>
        <div role="status" className={styles.heard}>
          {busy ? strings.lobby.joining : ''}
        </div>
      </div>
    </slots.root>
  );
}
