import { Label, ToggleButton, useId } from '@fluentui/react-components';
import { formatDuration, localesFor, useStrings } from '../../../text/index.js';
import { draftWindow, WINDOW_LENGTHS, windowOfLength } from '../draft/index.js';
import type { RoomFormState } from './RoomForm.types.js';
import { useRoomFormStyles } from './useRoomFormStyles.js';

const MINUTE_MS = 60_000;

/** How long the room is open, with usual lengths to choose from. */
export function WindowLength({ state: { draft, change } }: { state: RoomFormState }) {
  const { roomEditor, locale } = useStrings();
  const styles = useRoomFormStyles();
  const labelId = useId('length');
  const { validFrom, validUntil } = draftWindow(draft);
  const length =
    validFrom === undefined || validUntil === undefined ? 0 : Date.parse(validUntil) - Date.parse(validFrom);
  const minutes = new Intl.NumberFormat(localesFor(locale), { style: 'unit', unit: 'minute', unitDisplay: 'short' });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend does not flow with the buttons
    <div role="group" aria-labelledby={labelId} className={styles.length} data-field="length">
      <Label id={labelId}>
        {roomEditor.when.length({ length: length > 0 ? formatDuration(length, locale) : '–' })}
      </Label>
      <div className={styles.presets}>
        {WINDOW_LENGTHS.map((each) => (
          <ToggleButton
            key={each}
            shape="circular"
            className={styles.preset}
            data-length={each}
            checked={length === each * MINUTE_MS}
            disabledFocusable={validFrom === undefined}
            onClick={() =>
              validFrom !== undefined && change({ type: 'window', window: windowOfLength(validFrom, each) })
            }
          >
            {minutes.format(each)}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
