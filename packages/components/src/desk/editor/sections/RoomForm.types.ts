import type { Room } from '@anteroom/contract';
import type { Dispatch, FormEvent, RefObject } from 'react';
import type { CallEffect, DraftChange, DraftFaults, RoomDraft } from '../draft/index.js';
import type { FaultyPlace, SaveFailure, SaveRoom } from '../save/index.js';

export interface RoomFormProps {
  /** ACS room id; `undefined` for a new room. */
  roomId?: string | undefined;
  heading: string;
  saveLabel: string;
  /** The draft at first, which changes are compared with. */
  initial: RoomDraft;
  /** Whether saving creates the room. Default: `false`. */
  isNew?: boolean | undefined;
  /** What the signed-in user may change. */
  may: { details: boolean; people: boolean };
  inCall?: readonly string[] | undefined;
  save: SaveRoom;
  onSaved: ((room: Room) => void) | undefined;
  onCancel: (() => void) | undefined;
}

export interface RoomFormState extends Pick<RoomFormProps, 'roomId' | 'heading' | 'saveLabel' | 'may'> {
  isNew: boolean;
  draft: RoomDraft;
  change: Dispatch<DraftChange>;
  /** Milliseconds since 1970 by the endpoint's clock. */
  now: number;
  /** The faults to show. */
  faults: DraftFaults;
  /** Where to show what the endpoint rejected. */
  refusedAt: FaultyPlace | undefined;
  failure: SaveFailure | undefined;
  /** Whether faults kept the draft from being saved when the user tried. */
  isHeldBack: boolean;
  isChanged: boolean;
  isSaving: boolean;
  /** See `callEffects`. Also `undefined` for a new room. */
  effects: readonly CallEffect[] | undefined;
  /** Number of people in the call, if the host knows it. */
  inCallCount: number | undefined;
  form: RefObject<HTMLFormElement>;
  titleLeft: () => void;
  submit: (event: FormEvent) => void;
  cancel: () => void;
  /** The dialog that asks whether to discard the changes. */
  discarding: { isMounted: boolean; isOpen: boolean; stay: () => void; leave: () => void };
}
