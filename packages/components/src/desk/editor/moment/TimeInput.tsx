import { Combobox, Option } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useStrings } from '../../../text/index.js';
import { useNativePicker } from '../../../ui/index.js';
import { HALF_HOURS, readTime, writeTime } from '../typed/index.js';
import { useMomentStyles } from './useMomentStyles.js';
import { useTyped } from './useTyped.js';

const MOVES = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp']);

/** The times to choose from. */
function timesWith(time: string | undefined): readonly string[] {
  return time === undefined ? HALF_HOURS : [...new Set([...HALF_HOURS, time])].sort();
}

interface TimeInputProps {
  /** Hours and minutes, such as `14:30`, or the text that could not be read. */
  value: string;
  onChange: (value: string) => void;
  'aria-label': string;
  'aria-describedby'?: string | undefined;
  'aria-invalid': boolean;
}

/**
 * A time, typed in the person's language or chosen from a list, on touch screens from the device's own clock. Not Fluent's
 * `TimePicker`: its times are moments by the browser's clock, which skips some in the night when clocks change there.
 */
export function TimeInput({ value, onChange, ...control }: TimeInputProps) {
  const { locale } = useStrings();
  const styles = useMomentStyles();
  // Whether the person moved to an option since they last typed.
  const isChosen = useRef(false);
  const typed = useTyped({
    value,
    read: (text) => readTime(text, locale),
    write: (time) => writeTime(time, locale),
    onChange,
  });
  const [isOpen, setOpen] = useState(false);
  const native = useNativePicker<HTMLInputElement>();
  // With the time that is meant, which the list scrolls to.
  const meant = typed.typedValue ?? readTime(value, 'en');
  return (
    <div className={styles.anchor}>
      <input
        {...native.field}
        type="time"
        value={readTime(value, 'en') ?? ''}
        onChange={({ target }) => typed.pick(target.value)}
      />
      <Combobox
        {...control}
        freeform
        required
        size="large"
        autoComplete="off"
        className={styles.combobox}
        input={{ className: styles.text }}
        // Fluent's own name for it is English.
        expandIcon={{ 'aria-label': control['aria-label'] }}
        listbox={{ className: styles.options }}
        value={typed.text}
        selectedOptions={meant === undefined ? [] : [meant]}
        onChange={({ target }) => {
          isChosen.current = false;
          typed.type(target.value);
        }}
        open={isOpen}
        onOpenChange={({ target }, { open }) => {
          // A press on the text itself is for typing.
          setOpen(open && (target instanceof HTMLInputElement || !native.show()));
        }}
        onBlur={typed.leave}
        onKeyDown={(event) => {
          if (MOVES.has(event.key)) isChosen.current = true;
          typed.onKeyDown(event);
        }}
        onOptionSelect={({ type }, { optionValue }) => {
          // Fluent takes the first option that begins like the typed text: 12:00 for 1.
          if (type === 'keydown' && typed.typedValue !== undefined && !isChosen.current) typed.leave();
          else if (optionValue !== undefined) typed.pick(optionValue);
        }}
      >
        {(isOpen ? timesWith(meant) : []).map((time) => (
          <Option key={time} value={time} className={styles.option}>
            {writeTime(time, locale)}
          </Option>
        ))}
      </Combobox>
    </div>
  );
}
