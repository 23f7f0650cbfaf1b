import type { Person, Room, RoomParticipant, RoomPhase } from '@anteroom/contract';
import type { CaptureKind, DevicePreviewControls, EndpointConnection } from '@anteroom/hooks';
import type { Elsewhere, JoinChoices } from '@anteroom/hooks/call';
import type { Button, ComponentProps, ComponentState, Slot } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { InvitedMe } from '../../devices/index.js';

export type LobbySlots = {
  root: Slot<'section'>;
  /** The room's title. Its level is that of `HeadingLevelProvider`, unless `as` sets another. */
  heading: NonNullable<Slot<'h2', 'h1' | 'h3' | 'h4' | 'h5'>>;
  join: NonNullable<Slot<typeof Button>>;
};

export type LobbyProps = ComponentProps<Partial<LobbySlots>> & {
  room: Room;
  phase: RoomPhase;
  /** The signed-in person, who is invited. */
  me: InvitedMe;
  /** The invited people. Omit it while unknown. */
  people?: readonly RoomParticipant[] | undefined;
  /**
   * The people who are in the call already, if the host knows them. Shown instead of `people`. If `me` is one of them, the
   * lobby says so beside Join.
   */
  inCall?: readonly Person[] | undefined;
  /** The connection to the endpoint, from `useConnection`. Without it, no connection is shown. */
  connection?: EndpointConnection | undefined;
  /**
   * Called when the person presses Join, after the lobby has released the camera and the microphone. While the browser asks for
   * permission, the lobby waits for the answer, and people can join without the device.
   */
  onJoin: (choices: JoinChoices) => void;
  /** Whether the person is joining. Join shows it and ignores further presses. Default: `false`. */
  busy?: boolean | undefined;
  /** Shown above Join, such as why the last attempt failed. */
  notice?: ReactNode;
};

export type LobbyState = ComponentState<LobbySlots> & {
  room: Room;
  phase: RoomPhase;
  me: InvitedMe;
  people: readonly RoomParticipant[] | undefined;
  inCall: readonly Person[] | undefined;
  connection: EndpointConnection | undefined;
  notice: ReactNode;
  /** Where the person is in the call already, as far as it is known. */
  elsewhere: Elsewhere | undefined;
  busy: boolean;
  /** The devices that the browser still asks for, after the person has pressed Join. The lobby joins once it has an answer. */
  waitingFor: CaptureKind | 'both' | undefined;
  /** Joins without the devices that the browser still asks for. */
  joinWithout(): void;
  /** `undefined` if the role may not use a camera. Then no device is opened. The same for `microphone`. */
  camera: DevicePreviewControls | undefined;
  microphone: DevicePreviewControls | undefined;
};
