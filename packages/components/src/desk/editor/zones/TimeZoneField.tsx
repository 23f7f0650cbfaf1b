import { Caption1, Combobox, Field, Option, OptionGroup } from '@fluentui/react-components';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useStrings } from '../../../text/index.js';
import { ownTimeZone } from '../../../time/index.js';
import { useNativePicker } from '../../../ui/index.js';
import { NativeTimeZones } from './NativeTimeZones.js';
import { cityOf, offsetAt, searchTimeZones, type TimeZoneChoice } from './timeZones.js';
import { useTimeZoneStyles } from './useTimeZoneStyles.js';
import { useTimeZones } from './useTimeZones.js';

const MOVES = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp']);

interface TimeZoneFieldProps {
  /** IANA name. */
  value: string;
  onChange: (timeZone: string) => void;
  /** Milliseconds since 1970: offsets are those of this moment. */
  at: number;
}

function ZoneOption({ zone }: { zone: TimeZoneChoice }) {
  const styles = useTimeZoneStyles();
  const { id, city, country, offset, name } = zone;
  return (
    <Option value={id} text={city} className={styles.option}>
      <span className={styles.zone}>
        <span dir="auto">{country === '' ? city : `${city}, ${country}`}</span>
        <Caption1 className={styles.quiet}>{offset === city ? name : `${offset} · ${name}`}</Caption1>
      </span>
    </Option>
  );
}

/** A time zone, found by city, country, name or offset, or chosen from a list: on touch screens the device's own. */
export function TimeZoneField({ value, onChange, at }: TimeZoneFieldProps) {
  const words = useStrings().roomEditor.when;
  const styles = useTimeZoneStyles();
  const [hasFocus, setFocus] = useState(false);
  const { choices, currentName } = useTimeZones(at, hasFocus);
  const [query, setQuery] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const native = useNativePicker<HTMLSelectElement>();
  // Whether the person moved to an option since they last typed.
  const isMoved = useRef(false);
  // The person's own zone and the one that the editor opened with.
  const [suggested] = useState(() => [ownTimeZone(), value, 'UTC']);
  const find = (timeZone: string) => choices.find(({ names }) => names.includes(timeZone));
  const isOwn = currentName(value) === currentName(ownTimeZone());
  const chosen = find(value);
  const offset = offsetAt(value, at);
  const city = cityOf(currentName(value));
  const label = city === offset ? city : `${city}, ${offset}`;
  const found = useMemo(() => searchTimeZones(choices, query ?? ''), [choices, query]);
  const first = [...new Set(suggested.map(find))].filter((zone) => zone !== undefined);

  function choose(timeZone: string): void {
    setQuery(undefined);
    if (timeZone !== chosen?.id) onChange(timeZone);
  }

  function chooseFirst(event: KeyboardEvent): void {
    const [best] = found;
    if (event.key !== 'Enter' || !query?.trim()) return;
    event.preventDefault();
    if (!isMoved.current && best) choose(best.id);
  }

  return (
    <Field className={styles.field} label={words.timeZone} hint={isOwn ? undefined : words.timeZoneHint}>
      <div className={styles.anchor}>
        <NativeTimeZones field={native.field} value={value} onChange={choose} />
        <Combobox
          data-time-zone={value}
          freeform
          size="large"
          autoComplete="off"
          className={styles.combobox}
          input={{ className: styles.text }}
          // Fluent's own name for it is English.
          expandIcon={{ 'aria-label': words.timeZone }}
          listbox={{ className: styles.options }}
          open={isOpen}
          onOpenChange={({ target }, { open }) => {
            // A press on the text itself is for typing.
            setOpen(open && (target instanceof HTMLInputElement || !native.show()));
          }}
          value={query ?? (isOwn ? words.ownTimeZone({ timeZone: label }) : label)}
          selectedOptions={chosen ? [chosen.id] : []}
          // What is typed replaces the zone that is shown.
          onFocus={({ target }) => {
            setFocus(true);
            target.select();
          }}
          onChange={({ target }) => {
            isMoved.current = false;
            setQuery(target.value);
            setOpen(true);
          }}
          onBlur={() => {
            setFocus(false);
            setQuery(undefined);
          }}
          onKeyDown={(event) => {
            if (MOVES.has(event.key)) isMoved.current = true;
            if (event.key === 'Escape') setQuery(undefined);
            chooseFirst(event);
          }}
          onOptionSelect={(event, { optionValue }) => {
            // Keys choose the option that a person moved to, not the one that happens to begin like the typed text.
            if (optionValue && (event.type !== 'keydown' || isMoved.current)) choose(optionValue);
          }}
        >
          {!query?.trim() ? (
            <>
              <OptionGroup label={words.suggestedTimeZones}>
                {first.map((zone) => (
                  <ZoneOption key={zone.id} zone={zone} />
                ))}
              </OptionGroup>
              <OptionGroup label={words.allTimeZones}>
                {choices
                  .filter((zone) => !first.includes(zone))
                  .map((zone) => (
                    <ZoneOption key={zone.id} zone={zone} />
                  ))}
              </OptionGroup>
            </>
          ) : found.length > 0 ? (
            found.map((zone) => <ZoneOption key={zone.id} zone={zone} />)
          ) : (
            <Option disabled value="" text="" checkIcon={null}>
              {words.noTimeZone({ text: query.trim() })}
            </Option>
          )}
        </Combobox>
      </div>
    </Field>
  );
}
