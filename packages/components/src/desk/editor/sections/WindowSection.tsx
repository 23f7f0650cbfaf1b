import { Button, Caption1 } from '@fluentui/react-components';
import { useStrings } from '../../../text/index.js';
import { formatWindow, ownTimeZone } from '../../../time/index.js';
import { useHeadings } from '../../../ui/index.js';
import { draftWindow, presetWindow, WINDOW_PRESETS } from '../draft/index.js';
import { TimeZoneField } from '../zones/index.js';
import { FieldConflict } from './FieldConflict.js';
import { MomentField } from './MomentField.js';
import type { RoomFormState } from './RoomForm.types.js';
import { useRoomFormStyles } from './useRoomFormStyles.js';
import { WindowLength } from './WindowLength.js';
import { WindowTimeLine } from './WindowTimeLine.js';

const HOUR_MS = 3_600_000;

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
      <FieldConflict state={state} field="opens" />
      <MomentField state={state} end="closes" />
      <FieldConflict state={state} field="closes" />
      <WindowLength state={state} />
      <TimeZoneField
        value={draft.timeZone}
        // A list of all zones is made for each moment: while the opening can't be read, it stays for an hour.
        at={validFrom === undefined ? now - (now % HOUR_MS) : Date.parse(validFrom)}
        onChange={(timeZone) => change({ type: 'time-zone', timeZone })}
      />
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
