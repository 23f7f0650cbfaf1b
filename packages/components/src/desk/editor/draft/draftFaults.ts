import {
  INVITEES_AT_ONCE,
  type TextFault,
  TITLE_RULES,
  textFault,
  type WindowFault,
  windowFault,
} from '@anteroom/contract';
import { changesOf, draftWindow, isSameWindow } from './draftChanges.js';
import type { RoomDraft } from './roomDraft.js';

/** What keeps a draft from being saved, by the field that shows it. */
export interface DraftFaults {
  title?: TextFault;
  opens?: 'missing';
  closes?: 'missing' | WindowFault;
  people?: 'too-many' | 'not-added';
}

/**
 * Finds what the endpoint would reject, before a request is sent. An unchanged window is not sent, so it has no faults.
 *
 * @param before the draft of the room as saved; `undefined` for a new room
 * @param now milliseconds since 1970 by the endpoint's clock
 */
export function draftFaults(before: RoomDraft | undefined, draft: RoomDraft, now: number): DraftFaults {
  const { validFrom, validUntil } = draftWindow(draft);
  const title = textFault(draft.title, TITLE_RULES);
  const changes = before && changesOf(before, draft);
  const sent = changes ? changes.invitees.length + changes.removed.length : draft.people.length;
  const isWindowSent = before === undefined || !isSameWindow(before, draft);
  const window =
    isWindowSent && validFrom !== undefined && validUntil !== undefined
      ? windowFault({ validFrom, validUntil }, now)
      : undefined;
  const closes = validUntil === undefined ? 'missing' : window;
  return {
    ...(title && { title }),
    ...(validFrom === undefined && { opens: 'missing' as const }),
    ...(closes && { closes }),
    ...(draft.pasted.trim() !== '' && { people: 'not-added' as const }),
    ...(sent > INVITEES_AT_ONCE && { people: 'too-many' as const }),
  };
}
