import type { AnteroomError, Room } from '@anteroom/contract';
import type { DraftField, RoomDraft } from '../draft/index.js';

/** Where a fault is shown: at a field, or at a person on the list, by their id. */
export type FaultyPlace = DraftField | { person: string };

/** A failed save: nothing was saved. */
export interface SaveFailure {
  error: AnteroomError;
  at: FaultyPlace | undefined;
  /** The room as it is now, if somebody else has changed what the draft changes. */
  latest?: RoomDraft | undefined;
}

/** A saved room, or a failed save. `isEarlier`: an earlier save of the draft has created it, without what was changed since. */
export type SaveOutcome = { room: Room; isEarlier?: boolean; failure?: undefined } | { failure: SaveFailure };

/**
 * Sends a draft. Endpoint errors are returned as a `failure`, not thrown.
 *
 * @param before the draft of the room as saved
 */
export type SaveRoom = (draft: RoomDraft, before: RoomDraft) => Promise<SaveOutcome>;
