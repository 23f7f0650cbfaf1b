import { can, isJoinable, tellHost } from '@anteroom/contract';
import {
  type CaptureKind,
  type DeviceAccess,
  type DevicePreviewState,
  useDevicePreview,
  useDevices,
  useInCallInOtherTab,
} from '@anteroom/hooks';
import type { JoinChoices } from '@anteroom/hooks/call';
import {
  Button,
  getIntrinsicElementProps,
  slot,
  useEventCallback,
  useId,
  useMergedRefs,
} from '@fluentui/react-components';
import { type MouseEvent, type Ref, useEffect, useRef, useState } from 'react';
import { isolatedTitle, useStrings } from '../../text/index.js';
import { useArrivalFocus, useHeadings } from '../../ui/index.js';
import type { LobbyProps, LobbyState } from './Lobby.types.js';

const NONE: readonly CaptureKind[] = [];

// A device that is still starting counts as on: the call continues with it.
function isOn({ status }: DevicePreviewState): boolean {
  return status === 'live' || status === 'starting';
}

/** Whether the browser may still be asking the person. Then the call can't open the device either. */
function isAsked({ status }: DevicePreviewState, access: DeviceAccess): boolean {
  return status === 'starting' && access !== 'granted';
}

/** The state of a `Lobby`: its previews, and Join, which hands the devices over to the call. */
export function useLobby(props: LobbyProps, ref: Ref<HTMLElement>): LobbyState {
  const { room, phase, me, people, inCall, connection, notice, onJoin, busy = false } = props;
  const strings = useStrings();
  const headingId = useId('anteroom-lobby');
  const arrival = useArrivalFocus();
  const { Heading } = useHeadings();
  const heading = slot.always(props.heading, {
    defaultProps: { as: Heading, id: headingId, tabIndex: -1, children: isolatedTitle(room.title, strings) },
    elementType: 'h2',
  });
  const headingRef = useMergedRefs(arrival, heading.ref);
  /** The devices that the browser asked for when the person pressed Join. */
  const [waited, setWaited] = useState<readonly CaptureKind[]>(NONE);
  const isWaiting = waited.length > 0;
  const joinButton = slot.always(props.join, {
    defaultProps: {
      appearance: 'primary',
      size: 'large',
      disabled: !isJoinable(phase),
      disabledFocusable: busy || isWaiting,
      children: busy ? strings.lobby.joining : isWaiting ? strings.lobby.waiting : strings.lobby.join,
    },
    elementType: Button,
  });

  const mayUseCamera = can(me.role, 'turnVideoOn');
  const mayUseMicrophone = can(me.role, 'unmuteMic');
  const { camera, microphone } = useDevicePreview({ camera: mayUseCamera, microphone: mayUseMicrophone });
  const cameras = useDevices('camera', { enabled: mayUseCamera });
  const microphones = useDevices('microphone', { enabled: mayUseMicrophone });
  const speakers = useDevices('speaker', { enabled: mayUseMicrophone });

  const isInOtherTab = useInCallInOtherTab({ roomId: room.id, acsUserId: me.acsUserId });
  const isOnOtherDevice = inCall?.some(({ acsUserId }) => acsUserId === me.acsUserId) ?? false;

  const handedOver = useRef<JoinChoices>();
  // Joining failed and the lobby is still mounted: turn the devices back on that were on before.
  const startAgain = useEventCallback(() => {
    const choices = handedOver.current;
    if (!choices || busy) return;
    handedOver.current = undefined;
    if (choices.cameraOn) void camera.start();
    if (choices.microphoneOn) void microphone.start();
  });
  useEffect(
    () => () => {
      handedOver.current = undefined;
    },
    [],
  );

  const asked: CaptureKind[] = [
    ...(isAsked(camera.state, cameras.access) ? (['camera'] as const) : []),
    ...(isAsked(microphone.state, microphones.access) ? (['microphone'] as const) : []),
  ];

  /** Joins with the devices that are on, without those that the browser still asks for. */
  const handOver = useEventCallback(() => {
    setWaited(NONE);
    if (busy || !isJoinable(phase)) return;
    const choices: JoinChoices = {
      cameraOn: isOn(camera.state) && !asked.includes('camera'),
      microphoneOn: isOn(microphone.state) && !asked.includes('microphone'),
      camera: cameras.chosen,
      microphone: microphones.chosen,
      speaker: speakers.chosen,
    };
    handedOver.current = choices;
    // Some systems allow one user per camera: release ours before the call opens it.
    camera.stop();
    microphone.stop();
    void tellHost(onJoin, choices).then((isJoining) => isJoining || startAgain());
  });

  const join = useEventCallback((event: MouseEvent<HTMLButtonElement & HTMLAnchorElement>) => {
    void tellHost(joinButton.onClick, event);
    if (event.defaultPrevented || busy || isWaiting) return;
    if (asked.length > 0) setWaited(asked);
    else handOver();
  });

  const isAnswered = isWaiting && asked.length === 0;
  const isRefused = waited.some((kind) => (kind === 'camera' ? camera : microphone).state.status === 'failed');
  useEffect(() => {
    if (!isAnswered) return;
    // After a refusal the lobby says what is missing, and the person decides.
    if (isRefused) setWaited(NONE);
    else handOver();
  }, [isAnswered, isRefused, handOver]);

  const wasBusy = useRef(busy);
  useEffect(() => {
    if (wasBusy.current) startAgain();
    wasBusy.current = busy;
  }, [busy, startAgain]);

  return {
    components: { root: 'section', heading: 'h2', join: Button },
    root: slot.always(
      getIntrinsicElementProps('section', { ref, 'aria-labelledby': heading.id, ...props, 'data-anteroom': 'lobby' }),
      { elementType: 'section' },
    ),
    heading: { ...heading, ref: headingRef },
    join: { ...joinButton, onClick: join },
    room,
    phase,
    me,
    people,
    inCall,
    connection,
    notice,
    elsewhere: isInOtherTab ? 'tab' : isOnOtherDevice ? 'device' : undefined,
    busy,
    waitingFor: isWaiting ? (asked.length > 1 ? 'both' : asked[0]) : undefined,
    joinWithout: handOver,
    camera: mayUseCamera ? camera : undefined,
    microphone: mayUseMicrophone ? microphone : undefined,
  };
}
