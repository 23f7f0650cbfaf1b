import type { Person } from '@anteroom/contract';
import { Body1, Button, getSlots, mergeClasses } from '@fluentui/react-components';
import { DeviceFailures, DevicePreview } from '../../devices/index.js';
import { formatMoment, useStrings } from '../../text/index.js';
import { RoleBadge, RoomTimes } from '../../ui/index.js';
import { ConnectionLine } from './ConnectionLine.js';
import type { LobbySlots, LobbyState } from './Lobby.types.js';
import { LobbyDevices } from './LobbyDevices.js';
import { LobbyPeople } from './LobbyPeople.js';
import { useLobbyPartStyles } from './useLobbyStyles.js';
import { WatchPanel } from './WatchPanel.js';

function LobbyDetails({ state }: { state: LobbyState }) {
  const { room, phase, me, people, connection, camera, microphone } = state;
  const isOther = ({ acsUserId }: Person) => acsUserId !== me.acsUserId;
  const inCall = state.inCall?.filter(isOther);
  const { slots, slotProps } = getSlots<LobbySlots>(state);
  const strings = useStrings();
  const styles = useLobbyPartStyles();
  const now = Date.parse(room.serverTime);
  const opens = formatMoment(Date.parse(room.validFrom), now, strings.locale);
  const closes = formatMoment(Date.parse(room.validUntil), now, strings.locale);
  const when = strings.phases[phase];
  return (
    <div className={mergeClasses(styles.details, (camera || microphone) && styles.detailsBeside)}>
      <div className={styles.title}>
        <slots.heading {...slotProps.heading} />
        <Body1>{typeof when === 'string' ? when : when({ opens, closes })}</Body1>
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
        <div role="status" className={styles.heard}>
          {busy ? strings.lobby.joining : waitingFor ? strings.lobby.waiting : ''}
        </div>
      </div>
    </slots.root>
  );
}
