import { Button, Caption1, Field, Select } from '@fluentui/react-components';
import { useStrings } from '../../../text/index.js';
import { formatWindow, ownTimeZone } from '../../../time/index.js';
import { useHeadings } from '../../../ui/index.js';
import { draftWindow, presetWindow, WINDOW_PRESETS } from '../draft/index.js';
import { MomentField } from './MomentField.js';
import type { RoomFormState } from './RoomForm.types.js';
import { useRoomFormStyles } from './useRoomFormStyles.js';
import { WindowLength } from './WindowLength.js';
import { WindowTimeLine } from './WindowTimeLine.js';

/** All time zones of the browser, read once. */
let allTimeZones: readonly string[] | undefined;

/** The room's window: presets, both ends, their time zone, and a timeline up to the longest window. */
export function WindowSection({ state }: { state: RoomFormState }) {
  const { roomEditor, locale } = useStrings();
  const words = roomEditor.when;
  const { SectionHeading } = useHeadings();
  const styles = useRoomFormStyles();
  const { draft, faults, now, change } = state;
  const isInRange = faults.opens !== 'year' && faults.closes !== 'year';
  const { validFrom, validUntil } = draftWindow(draft);
  const own = ownTimeZone();
  return (
    <section className={styles.section}>
      <SectionHeading className={styles.sectionHeading}>{words.title}</SectionHeading>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend does not flow with the buttons */}
      <div role="group" aria-label={words.presets} className={styles.presets}>
        {WINDOW_PRESETS.map((preset) => (
          <Button
            key={preset}
            shape="circular"
            className={styles.preset}
            data-preset={preset}
            onClick={() => change({ type: 'window', window: presetWindow(preset, now, draft.timeZone) })}
          >
            {words.preset[preset]}
          </Button>
        ))}
      </div>
      <MomentField state={state} end="opens" />
      <MomentField state={state} end="closes" />
      <WindowLength state={state} />
      <Field
        className={styles.fit}
        label={words.timeZone}
        hint={draft.timeZone === own ? undefined : words.timeZoneHint}
      >
        <Select
          name="time-zone"
          size="large"
          className={styles.select}
          value={draft.timeZone}
          onChange={(_, { value }) => change({ type: 'time-zone', timeZone: value })}
        >
          {timeZones(own, draft.timeZone).map((timeZone) => (
            <option key={timeZone} value={timeZone}>
              {timeZone === own
                ? words.ownTimeZone({ timeZone: timeZone.replaceAll('_', ' ') })
                : timeZone.replaceAll('_', ' ')}
            </option>
          ))}
        </Select>
      </Field>
      {isInRange && validFrom !== undefined && validUntil !== undefined && (
        <>
          {draft.timeZone !== own && validFrom < validUntil && (
            <Caption1 className={styles.quiet}>
              {words.inYours({
                window: formatWindow(Date.parse(validFrom), Date.parse(validUntil), locale, { length: 'short', now }),
              })}
            </Caption1>
          )}
          <WindowTimeLine validFrom={validFrom} validUntil={validUntil} now={now} timeZone={draft.timeZone} />
        </>
      )}
    </section>
  );
}

/** The time zones to choose from: the user's own first, then by name. Always includes the chosen one. */
function timeZones(own: string, chosen: string): readonly string[] {
  allTimeZones ??= Intl.supportedValuesOf('timeZone');
  return [...new Set([own, ...[...allTimeZones, 'UTC', chosen].sort()])];
}
