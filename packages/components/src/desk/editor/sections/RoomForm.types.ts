import type { Room } from '@anteroom/contract';
import type { Dispatch, FormEvent, RefObject } from 'react';
import type { CallEffect, DraftChange, DraftFaults, RoomDraft } from '../draft/index.js';
import type { FaultyPlace, SaveFailure, SaveRoom } from '../save/index.js';

export interface RoomFormProps {
  heading: string;
  saveLabel: string;
  /** What is there at first, and what changes count from. */
  initial: RoomDraft;
  /** Whether the room is still to be made. Default: `false`. */
  isNew?: boolean | undefined;
  /** What the signed-in user may change. */
  may: { details: boolean; people: boolean };
  inCall?: readonly string[] | undefined;
  save: SaveRoom;
  onSaved: ((room: Room) => void) | undefined;
  onCancel: (() => void) | undefined;
}

export interface RoomFormState extends Pick<RoomFormProps, 'heading' | 'saveLabel' | 'may'> {
  isNew: boolean;
  draft: RoomDraft;
  change: Dispatch<DraftChange>;
  /** Milliseconds since 1970 by the endpoint's clock. */
  now: number;
  /** What is at fault and to be said by now. */
  faults: DraftFaults;
  /** Where the endpoint found something at fault. */
  refusedAt: FaultyPlace | undefined;
  failure: SaveFailure | undefined;
  /** Whether something keeps the draft from being saved, after somebody tried to. */
  isHeldBack: boolean;
  isChanged: boolean;
  isSaving: boolean;
  /** See `callEffects`; `undefined` where nobody can be in a call. */
  effects: readonly CallEffect[] | undefined;
  /** How many are in the call, where the host knows it. */
  inCallCount: number | undefined;
  form: RefObject<HTMLFormElement>;
  titleLeft: () => void;
  submit: (event: FormEvent) => void;
  cancel: () => void;
  /** Asks whether to leave without saving. */
  discarding: { isThere: boolean; isAsked: boolean; stay: () => void; leave: () => void };
}
