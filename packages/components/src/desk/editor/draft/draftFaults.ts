import {
  INVITEES_AT_ONCE,
  opensTooFarAhead,
  type TextFault,
  TITLE_RULES,
  textFault,
  type WindowFault,
  windowFault,
} from '@anteroom/contract';
import { FIRST_YEAR, LAST_YEAR, utcDate } from '../typed/index.js';
import { changesOf, draftWindow, isSameWindow } from './draftChanges.js';
import type { DraftMoment, RoomDraft } from './roomDraft.js';

/** A date or a time that is missing or can't be read, or a year that no room can have. */
export type MomentFault = 'date' | 'time' | 'year';

/** What keeps a draft from being saved, by the field that shows it. */
export interface DraftFaults {
  title?: TextFault;
  opens?: MomentFault | 'too-far';
  closes?: MomentFault | Exclude<WindowFault, 'too-far'>;
  people?: 'too-many' | 'not-added';
}

function momentFault({ date, time, exact }: DraftMoment): MomentFault | undefined {
  if (exact !== undefined) return undefined;
  const year = utcDate(date)?.getUTCFullYear();
  if (year === undefined) return 'date';
  if (year < FIRST_YEAR || year > LAST_YEAR) return 'year';
  return /^\d\d:\d\d$/.test(time) ? undefined : 'time';
}

/**
 * Finds what the endpoint would reject, before a request is sent. What is unchanged is not sent, so it has no faults.
 *
 * @param before the draft of the room as saved; `undefined` for a new room
 * @param now milliseconds since 1970 by the endpoint's clock
 */
export function draftFaults(before: RoomDraft | undefined, draft: RoomDraft, now: number): DraftFaults {
  const { validFrom, validUntil } = draftWindow(draft);
  const changes = before && changesOf(before, draft);
  const isTitleSent = before === undefined || changes?.update.title !== undefined;
  const title = isTitleSent ? textFault(draft.title, TITLE_RULES) : undefined;
  const sent = before ? (changes?.people.length ?? 0) : draft.people.length;
  const isWindowSent = before === undefined || !isSameWindow(before, draft);
  const isWhole = isWindowSent && validFrom !== undefined && validUntil !== undefined;
  const isTooFar = isWhole && opensTooFarAhead(validFrom, now);
  const opens = momentFault(draft.opens) ?? (isTooFar ? 'too-far' : undefined);
  const window = isWhole && opens !== 'year' ? windowFault({ validFrom, validUntil }, now) : undefined;
  const closes = momentFault(draft.closes) ?? (window === 'too-far' ? undefined : window);
  return {
    ...(title && { title }),
    ...(opens && { opens }),
    ...(closes && { closes }),
    ...(draft.pasted.trim() !== '' && { people: 'not-added' as const }),
    ...(sent > INVITEES_AT_ONCE && { people: 'too-many' as const }),
  };
}
