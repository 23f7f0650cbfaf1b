import { Field, FieldContextProvider } from '@fluentui/react-components';
import { useStrings } from '../../../text/index.js';
import { clockChangeAt, formatWindowEnd, wallTimeOf } from '../../../time/index.js';
import { type DraftFaults, draftMoment } from '../draft/index.js';
import { DateInput, TimeInput } from '../moment/index.js';
import { FIRST_YEAR, LAST_YEAR, writeDate, writeTime } from '../typed/index.js';
import type { RoomFormState } from './RoomForm.types.js';
import { useRoomFormStyles } from './useRoomFormStyles.js';
import { type MomentPart, useShownFault } from './useShownFault.js';

interface MomentFieldProps {
  state: RoomFormState;
  end: 'opens' | 'closes';
}

type Fault = NonNullable<DraftFaults['opens'] | DraftFaults['closes']>;

/** A hint when the typed time falls into a daylight saving change. */
function useClockNote({ state: { draft, now }, end }: MomentFieldProps): string | undefined {
  const { roomEditor, locale } = useStrings();
  const moment = draftMoment(draft[end], draft.timeZone);
  // A time that was not typed is exact, and needs no interpretation.
  const change = draft[end].exact === undefined ? clockChangeAt(draft[end], draft.timeZone) : undefined;
  if (!change || moment === undefined) return undefined;
  return roomEditor.when[change]({
    moment: formatWindowEnd(Date.parse(moment), locale, { length: 'short', now, timeZone: draft.timeZone }),
  });
}

/** What to say of a fault, with an example in the person's language. */
function useFaultWords(today: string) {
  const { roomEditor, locale } = useStrings();
  const { faults } = roomEditor.when;
  const year = (date: number) => String(date);
  return (fault: Fault): string => {
    if (fault === 'date') return faults.date({ example: writeDate(today, locale) });
    if (fault === 'time') return faults.time({ example: writeTime('14:30', locale) });
    if (fault === 'year') return faults.year({ from: year(FIRST_YEAR), until: year(LAST_YEAR) });
    return faults[fault];
  };
}

/** The input that a fault is about. Two ends of one day differ by their time, others by their date. */
function placeOf(fault: Fault | undefined, { state: { draft }, end }: MomentFieldProps, today: string): MomentPart {
  if (fault === 'time') return 'time';
  const { date } = draft[end];
  if (fault === 'ends-before-start') return date === draft.opens.date ? 'time' : 'date';
  return fault === 'ends-in-the-past' && date === today ? 'time' : 'date';
}

/** One end of the window: a date and a time in the draft's time zone. */
export function MomentField({ state, end }: MomentFieldProps) {
  const words = useStrings().roomEditor;
  const styles = useRoomFormStyles();
  const note = useClockNote({ state, end });
  const { draft, faults, refusedAt, change, now } = state;
  const today = wallTimeOf(new Date(now).toISOString(), draft.timeZone).date;
  const saidOf = useFaultWords(today);
  const fault = faults[end];
  const place = placeOf(fault, { state, end }, today);
  const isOwn = fault === 'date' || fault === 'time' || fault === 'year';
  const { shown, finish, partProps } = useShownFault(fault, place, !isOwn);
  const said = shown ? saidOf(shown) : refusedAt === end ? words.refused : undefined;
  const isInvalid = (part: MomentPart) => said !== undefined && (shown === undefined || part === place);
  return (
    <Field
      label={words.when[end]}
      required
      {...(said === undefined ? { hint: note } : { validationMessage: said })}
      data-field={end}
    >
      {({ id, 'aria-describedby': describedBy }) => (
        // Fluent would give both inputs the same id and label.
        <FieldContextProvider value={undefined}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: it listens to the inputs inside */}
          <div className={styles.moment} onKeyDown={({ key }) => key === 'Enter' && finish()}>
            <div className={styles.date} {...partProps('date')}>
              <DateInput
                id={id}
                today={today}
                calendarLabel={words.when.calendar({ field: words.when[end] })}
                aria-describedby={describedBy}
                aria-invalid={isInvalid('date')}
                value={draft[end].date}
                onChange={(date) => change({ type: 'moment', end, typed: { date } })}
              />
            </div>
            <div className={styles.time} {...partProps('time')}>
              <TimeInput
                aria-label={words.when[`${end}Time`]}
                aria-describedby={describedBy}
                aria-invalid={isInvalid('time')}
                value={draft[end].time}
                onChange={(time) => change({ type: 'moment', end, typed: { time } })}
              />
            </div>
          </div>
        </FieldContextProvider>
      )}
    </Field>
  );
}
