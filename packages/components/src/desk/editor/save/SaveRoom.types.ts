import type { AnteroomError, Room } from '@anteroom/contract';
import type { DraftField, RoomDraft } from '../draft/index.js';

/** Where a fault is shown: at a field, or at a person on the list, by their id. */
export type FaultyPlace = DraftField | { person: string };

/** A failed save. */
export interface SaveFailure {
  error: AnteroomError;
  at: FaultyPlace | undefined;
  /** The part that was saved nevertheless: later changes are compared with it. */
  saved?: RoomDraft | undefined;
}

export type SaveOutcome = { room: Room; failure?: undefined } | { failure: SaveFailure };

/**
 * Sends a draft. Endpoint errors are returned as a `failure`, not thrown.
 *
 * @param before the draft of the room as saved
 */
export type SaveRoom = (draft: RoomDraft, before: RoomDraft) => Promise<SaveOutcome>;
