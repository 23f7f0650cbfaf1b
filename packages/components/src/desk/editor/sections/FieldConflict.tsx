import { type Strings, useStrings } from '../../../text/index.js';
import { formatWindowEnd } from '../../../time/index.js';
import { draftMoment, type MergedField, type RoomDraft } from '../draft/index.js';
import { ConflictNote } from './ConflictNote.js';
import type { RoomFormState } from './RoomForm.types.js';

/** @param timeZone IANA name of the zone in which the user sees the window */
function said(
  draft: RoomDraft,
  field: MergedField,
  { roomEditor, locale }: Strings,
  now: number,
  timeZone: string,
): string {
  if (field === 'title') return draft.title;
  if (field !== 'opens' && field !== 'closes') return draft[field] ? roomEditor.conflict.on : roomEditor.conflict.off;
  const moment = draftMoment(draft[field], draft.timeZone);
  if (moment === undefined) return `${draft[field].date} ${draft[field].time}`.trim();
  return formatWindowEnd(Date.parse(moment), locale, { length: 'short', now, timeZone });
}

/** The conflict of a field, if there is one. */
export function FieldConflict({ state, field }: { state: RoomFormState; field: MergedField }) {
  const strings = useStrings();
  const { conflicts, draft, latest, now, decide } = state;
  if (!conflicts.fields.includes(field)) return null;
  const value = (one: RoomDraft) => said(one, field, strings, now, draft.timeZone);
  return (
    <ConflictNote about={field} mine={value(draft)} theirs={value(latest)} decide={(choice) => decide(field, choice)} />
  );
}
