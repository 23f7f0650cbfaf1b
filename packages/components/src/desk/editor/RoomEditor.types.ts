import type { Role, Room } from '@anteroom/contract';
import type { ComponentProps, ComponentState, Slot } from '@fluentui/react-components';

export type RoomEditorSlots = {
  root: Slot<'section'>;
};

/** A person who is on the list of a new room at first. */
export interface DefaultPerson {
  /** The host's user id. */
  userId: string;
  role: Role;
  /** Default: `userId` is shown. */
  displayName?: string | undefined;
  avatarUrl?: string | undefined;
}

export type RoomEditorProps = ComponentProps<Partial<RoomEditorSlots>> & {
  /** ACS room id of the room to edit. Without it a new room is created. Changing it discards what was typed. */
  roomId?: string | undefined;
  /** The time zone selected at first, an IANA name such as `Europe/Berlin`. Default: the browser's. */
  timeZone?: string | undefined;
  /**
   * The people on the list of a new room at first. The endpoint does not invite the user who creates it: add them here.
   * Default: nobody.
   */
  defaultPeople?: readonly DefaultPerson[] | undefined;
  /**
   * ACS user ids of the people in the call, if the host knows them: effects of role changes and removals are then shown
   * only for them. Default: unknown, and those effects are shown as possible for everyone.
   */
  inCall?: readonly string[] | undefined;
  /** Called with the room once all of it is saved. */
  onSaved?: ((room: Room) => void) | undefined;
  /** Called when the user wants to leave and has confirmed that unsaved changes are lost. */
  onCancel?: (() => void) | undefined;
};

export type RoomEditorState = ComponentState<RoomEditorSlots> &
  Pick<RoomEditorProps, 'roomId' | 'defaultPeople' | 'inCall' | 'onSaved' | 'onCancel'> & { timeZone: string };
