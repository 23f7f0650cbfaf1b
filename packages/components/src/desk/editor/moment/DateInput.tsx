import { Button, Input, Popover, PopoverSurface, PopoverTrigger, useEventCallback } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useStrings } from '../../../text/index.js';
import { useNativePicker } from '../../../ui/index.js';
import { readDate, utcDate, writeDate } from '../typed/index.js';
import { loadCalendar } from './loadCalendar.js';
import { useMomentStyles } from './useMomentStyles.js';
import { useTyped } from './useTyped.js';

// Fluent's calendar without its `DatePicker`, which reads a text at once and has errors of its own: here a half-typed date is
// no error yet. It follows Fluent's theme, direction and popups.
type Calendar = Awaited<ReturnType<typeof loadCalendar>>['default'];

interface DateInputProps {
  id?: string | undefined;
  /** ISO 8601, or the text that could not be read. */
  value: string;
  onChange: (value: string) => void;
  /** ISO 8601. */
  today: string;
  calendarLabel: string;
  'aria-describedby'?: string | undefined;
  'aria-invalid': boolean;
}

/**
 * Loads the calendar when the field appears, and again when it is opened if that failed. Not React's `lazy`: a failure would be
 * thrown while rendering, and take the host's page down.
 */
function useCalendar(isOpen: boolean, onFail: () => void): Calendar | undefined {
  const [calendar, setCalendar] = useState<{ View: Calendar }>();
  const fail = useEventCallback(onFail);
  useEffect(() => {
    if (calendar) return;
    let isMounted = true;
    loadCalendar().then(
      ({ default: View }) => isMounted && setCalendar({ View }),
      (cause: unknown) => {
        if (!isMounted || !isOpen) return;
        console.error('Anteroom could not load its calendar.', cause);
        fail();
      },
    );
    return () => {
      isMounted = false;
    };
  }, [calendar, isOpen, fail]);
  return calendar?.View;
}

/** A date, typed in the person's language or chosen from a calendar: Fluent's, or on touch screens the device's own. */
export function DateInput({ value, onChange, today, calendarLabel, ...control }: DateInputProps) {
  const { locale } = useStrings();
  const styles = useMomentStyles();
  const [isOpen, setOpen] = useState(false);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { onKeyDown, ...typed } = useTyped({
    value,
    read: (written) => readDate(written, locale, today),
    write: (date) => writeDate(date, locale),
    onChange,
  });
  const native = useNativePicker<HTMLInputElement>();
  const DateCalendar = useCalendar(isOpen, () => setOpen(false));

  function choose(date: string): void {
    typed.pick(date);
    setOpen(false);
  }

  /** Before the calendar stops the event, which would then close a dialog of the page. */
  function closeByEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    setOpen(false);
  }

  return (
    <div ref={setAnchor} className={styles.anchor}>
      <input
        {...native.field}
        type="date"
        value={utcDate(value) ? value : ''}
        onChange={({ target }) => typed.pick(target.value)}
      />
      <Input
        {...control}
        required
        size="large"
        autoComplete="off"
        className={styles.input}
        input={{ className: styles.text }}
        value={typed.text}
        onChange={(_, data) => typed.type(data.value)}
        onBlur={typed.leave}
        onKeyDown={onKeyDown}
        contentAfter={
          <Popover
            trapFocus
            open={isOpen}
            positioning={{ target: anchor, position: 'below', align: 'start' }}
            onOpenChange={(_, { open }) => setOpen(open && !native.show())}
          >
            <PopoverTrigger disableButtonEnhancement>
              <Button
                appearance="transparent"
                icon={<CalendarRegular />}
                className={styles.button}
                aria-label={calendarLabel}
              />
            </PopoverTrigger>
            <PopoverSurface aria-label={calendarLabel} className={styles.popup} onKeyDownCapture={closeByEscape}>
              {DateCalendar && <DateCalendar value={typed.typedValue ?? value} today={today} onSelect={choose} />}
            </PopoverSurface>
          </Popover>
        }
      />
    </div>
  );
}
