import { changesOf, conflictsOf, draftFaults, type Edit, hasConflicts, takeLatest } from '../draft/index.js';
import type { SaveOutcome, SaveRoom } from './SaveRoom.types.js';

/** How often a draft is merged and sent before the user is asked: more often would be a race with a machine. */
const ROUNDS = 5;

/**
 * Saves an edit. If somebody else has changed the room meanwhile, what they changed is taken in, and the rest is sent again,
 * unless they changed the same things: only the user can decide that.
 *
 * @param now milliseconds since 1970 by the endpoint's clock
 * @returns the outcome, with the edit as it was sent last
 */
export async function saveEdit(save: SaveRoom, edit: Edit, now: number): Promise<SaveOutcome & { edit: Edit }> {
  let sent = edit;
  for (let round = 1; ; round += 1) {
    const outcome = await save(sent.draft, sent.before);
    const latest = outcome.failure?.latest;
    if (!latest) return { ...outcome, edit: sent };
    const merged = takeLatest(sent, latest);
    const isStuck =
      JSON.stringify(changesOf(merged.before, merged.draft)) === JSON.stringify(changesOf(sent.before, sent.draft));
    const isFaulty = Object.keys(draftFaults(merged.before, merged.draft, now)).length > 0;
    if (isStuck || isFaulty || hasConflicts(conflictsOf(merged)) || round === ROUNDS)
      return { ...outcome, edit: merged };
    sent = merged;
  }
}
