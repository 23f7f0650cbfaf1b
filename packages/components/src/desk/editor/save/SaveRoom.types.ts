import type { AnteroomError, Room } from '@anteroom/contract';
import type { DraftField, RoomDraft } from '../draft/index.js';

/** Where on the page something is at fault: at a field, or at somebody on the list, by their id. */
export type FaultyPlace = DraftField | { person: string };

/** What the endpoint did not take. */
export interface SaveFailure {
  error: AnteroomError;
  at: FaultyPlace | undefined;
  /** What is saved all the same: later changes count from it. */
  saved?: RoomDraft | undefined;
}

export type SaveOutcome = { room: Room; failure?: undefined } | { failure: SaveFailure };

/**
 * Sends a draft. Fails by its outcome, never by throwing.
 *
 * @param before the draft of the room as it is
 */
export type SaveRoom = (draft: RoomDraft, before: RoomDraft) => Promise<SaveOutcome>;
