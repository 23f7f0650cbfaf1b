import { Field, Input } from '@fluentui/react-components';
import { CalendarRegular, ClockRegular } from '@fluentui/react-icons';
import { useStrings } from '../../../text/index.js';
import { clockChangeAt, formatWindowEnd } from '../../../time/index.js';
import { draftMoment } from '../draft/index.js';
import type { RoomFormState } from './RoomForm.types.js';
import { useRoomFormStyles } from './useRoomFormStyles.js';

interface MomentFieldProps {
  state: RoomFormState;
  end: 'opens' | 'closes';
}

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

/** One end of the window: a date and a time in the draft's time zone. */
export function MomentField({ state, end }: MomentFieldProps) {
  const words = useStrings().roomEditor;
  const styles = useRoomFormStyles();
  const note = useClockNote({ state, end });
  const { draft, faults, refusedAt, change } = state;
  const fault = faults[end];
  const isTimeAtFault = fault === 'missing' ? draft[end].date !== '' : fault !== undefined;
  const said = fault ? words.when.faults[fault] : refusedAt === end ? words.refused : undefined;
  return (
    <Field
      label={words.when[end]}
      required
      {...(said === undefined ? { hint: note } : { validationMessage: said })}
      data-field={end}
    >
      {(control) => (
        <div className={styles.moment}>
          <Input
            {...control}
            type="date"
            size="large"
            className={styles.date}
            input={{ className: styles.picker }}
            contentAfter={<CalendarRegular />}
            aria-invalid={said !== undefined && !isTimeAtFault}
            value={draft[end].date}
            onChange={(_, { value }) => change({ type: 'moment', end, typed: { date: value } })}
          />
          <Input
            type="time"
            size="large"
            className={styles.time}
            input={{ className: styles.picker }}
            contentAfter={<ClockRegular />}
            required
            aria-label={words.when[`${end}Time`]}
            aria-describedby={control['aria-describedby']}
            aria-invalid={said !== undefined && isTimeAtFault}
            value={draft[end].time}
            onChange={(_, { value }) => change({ type: 'moment', end, typed: { time: value } })}
          />
        </div>
      )}
    </Field>
  );
}
