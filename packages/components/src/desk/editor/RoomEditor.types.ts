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
  /**
   * Called with `true` when there are unsaved changes, and with `false` when there are none any more: they were saved or
   * discarded, or the editor was unmounted. Let your router ask before it leaves the page while it is `true`: the browser's
   * Back doesn't. It is called with `false` before `onSaved` and `onCancel`.
   *
   * @example
   * <RoomEditor onDirtyChange={setDirty} onSaved={open} onCancel={back} />
   */
  onDirtyChange?: ((isDirty: boolean) => void) | undefined;
  /**
   * Whether unsaved changes are kept in the tab's `sessionStorage` for an hour after the last one, so that they survive Back,
   * Forward and a reload: the fields as typed, and user ids with their roles. Names of the directory are left out, but what was
   * typed or pasted into the title and the box for people may hold names. A text is added to the name under which they are kept,
   * such as the signed-in user's id if several people sign in one after the other in one tab; changing it discards what was
   * typed. A new room that is sent again from its kept draft, even after a reload, is created once. Default: `true`.
   */
  keepDraft?: boolean | string | undefined;
};

export type RoomEditorState = ComponentState<RoomEditorSlots> &
  Pick<RoomEditorProps, 'roomId' | 'defaultPeople' | 'inCall' | 'onSaved' | 'onCancel' | 'onDirtyChange'> & {
    timeZone: string;
    /** The name under which unsaved changes are kept; `undefined` keeps none. */
    draftKey: string | undefined;
  };
