import type { Role, Room } from '@anteroom/contract';
import type { ComponentProps, ComponentState, Slot } from '@fluentui/react-components';

export type RoomEditorSlots = {
  root: Slot<'section'>;
};

/** Somebody who is invited to a new room unless they are taken off its list. */
export interface DefaultPerson {
  userId: string;
  role: Role;
  displayName?: string | undefined;
  avatarUrl?: string | undefined;
}

export type RoomEditorProps = ComponentProps<Partial<RoomEditorSlots>> & {
  /** The ACS room id of the room to change. Without it a new room is made. Another id starts anew. */
  roomId?: string | undefined;
  /** Whose clocks times are first shown by, as an IANA name such as `Europe/Berlin`. Default: those of the browser. */
  timeZone?: string | undefined;
  /**
   * Who is on the list of a new room at first, by the host's user ids: such as the person who makes it, whom the endpoint
   * does not invite by itself. Default: nobody.
   */
  defaultPeople?: readonly DefaultPerson[] | undefined;
  /**
   * ACS user ids of those who are in the call, where the host knows them: what saving does to them is told by name.
   * Without it that is told of whoever may be in the call.
   */
  inCall?: readonly string[] | undefined;
  /** The room is saved, all of it. */
  onSaved?: ((room: Room) => void) | undefined;
  /** Somebody wants to leave, and knows that what is not saved is lost. */
  onCancel?: (() => void) | undefined;
};

export type RoomEditorState = ComponentState<RoomEditorSlots> &
  Pick<RoomEditorProps, 'roomId' | 'defaultPeople' | 'inCall' | 'onSaved' | 'onCancel'> & { timeZone: string };
