import type { Person, Room, RoomParticipant, RoomPhase } from '@anteroom/contract';
import type { DevicePreviewControls, EndpointConnection } from '@anteroom/hooks';
import type { JoinChoices } from '@anteroom/hooks/call';
import type { Button, ComponentProps, ComponentState, Slot } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { InvitedMe } from '../../devices/index.js';

export type LobbySlots = {
  root: Slot<'section'>;
  /** The room's title. An `h2`; give `as` for another level. */
  heading: NonNullable<Slot<'h2', 'h1' | 'h3'>>;
  join: NonNullable<Slot<typeof Button>>;
};

export type LobbyProps = ComponentProps<Partial<LobbySlots>> & {
  room: Room;
  phase: RoomPhase;
  /** The signed-in person, who is invited. */
  me: InvitedMe;
  /** Who else is invited. Left out while it is not known. */
  people?: readonly RoomParticipant[] | undefined;
  /** Who is in the call already, where the host knows: shown in place of who is invited. */
  inCall?: readonly Person[] | undefined;
  /** How the endpoint is reached, from `useConnection`. Left out, nothing is said of it. */
  connection?: EndpointConnection | undefined;
  /** Join was pressed. The lobby has released the camera and the microphone before it calls this. */
  onJoin: (choices: JoinChoices) => void;
  /** Joining is on its way: Join shows it, and takes no second press. Default: `false`. */
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
  busy: boolean;
  /** `undefined`: the role may not use one, and no device is touched. */
  camera: DevicePreviewControls | undefined;
  microphone: DevicePreviewControls | undefined;
};
