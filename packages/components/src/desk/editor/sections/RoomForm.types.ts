import type { Room } from '@anteroom/contract';
import type { Dispatch, FormEvent, RefObject } from 'react';
import type {
  AccessLoss,
  CallEffect,
  Choice,
  ConflictPlace,
  Conflicts,
  DraftChange,
  DraftFaults,
  RoomDraft,
  Self,
} from '../draft/index.js';
import type { FaultyPlace, SaveFailure, SaveRoom } from '../save/index.js';

export interface RoomFormProps {
  /** ACS room id; `undefined` for a new room. */
  roomId?: string | undefined;
  /** The heading for the title as saved. */
  heading: (title: string) => string;
  saveLabel: string;
  /** The room as it was last read. When it changes, the form takes in what the user hasn't changed. */
  latest: RoomDraft;
  /** Whether saving creates the room. Default: `false`. */
  isNew?: boolean | undefined;
  /** What the signed-in user may change. */
  may: { details: boolean; people: boolean };
  inCall?: readonly string[] | undefined;
  /** The signed-in user, if they are on the list. */
  self?: Self | undefined;
  /** The name under which the draft is kept; `undefined` keeps none. */
  draftKey: string | undefined;
  save: SaveRoom;
  /** The room that an earlier form is creating from the same draft. Default: none. */
  running?: (() => Promise<Room> | undefined) | undefined;
  onSaved: ((room: Room) => void) | undefined;
  onCancel: (() => void) | undefined;
  onDirtyChange: ((isDirty: boolean) => void) | undefined;
}

/** A question that has to be answered before the form goes on. */
export interface FormQuestion {
  /** `leave`: lose the changes. `leave-sending`: leave while a save is running. `lock-out`: save although the user loses access. */
  kind: 'leave' | 'leave-sending' | 'lock-out';
  isMounted: boolean;
  isOpen: boolean;
  /** Opens the dialog. `onConfirm` runs when the user confirms, while the dialog closes. */
  ask: (kind: FormQuestion['kind'], onConfirm: () => void) => void;
  close: () => void;
  confirm: () => void;
}

export interface RoomFormState extends Pick<RoomFormProps, 'roomId' | 'saveLabel' | 'may' | 'latest'> {
  heading: string;
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
  /** What somebody else has changed too. */
  conflicts: Conflicts;
  decide: (place: ConflictPlace, choice: Choice) => void;
  /** What saving takes away; `undefined` for a new room. */
  loss: AccessLoss | undefined;
  /** What kept the draft from being saved when the user tried. */
  heldBy: 'faults' | 'unknown-people' | 'unchecked-people' | 'made-before' | undefined;
  isChanged: boolean;
  /** Whether a save runs, or the people in the box are looked up before one. */
  isSaving: boolean;
  /** Asks the directory again about the people who could not be checked. */
  checkAgain: () => void;
  isCheckingAgain: boolean;
  /** Whether an earlier save of this draft has created the room. */
  isMadeBefore: boolean;
  /** Leaves the form for the room that was created before. */
  openMade: () => void;
  /** Whether the network is missing for a save. */
  isOffline: boolean;
  /** Whether nothing is being sent until the network is back. */
  isWaiting: boolean;
  /** Whether the changes are those of an earlier visit. */
  isRestored: boolean;
  /** Discards the changes. */
  startOver: () => void;
  /** See `callEffects`. Also `undefined` for a new room. */
  effects: readonly CallEffect[] | undefined;
  /** Number of people in the call, if the host knows it. */
  inCallCount: number | undefined;
  form: RefObject<HTMLFormElement>;
  saveButton: RefObject<HTMLButtonElement>;
  /** An element beside the dialog. */
  anchor: RefObject<HTMLSpanElement>;
  titleLeft: () => void;
  submit: (event: FormEvent) => void;
  cancel: () => void;
  question: FormQuestion;
}
