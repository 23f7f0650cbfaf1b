import { useEffect, useMemo, useState } from 'react';
import type { useNativePicker } from '../../../ui/index.js';
import { useTimeZones } from './useTimeZones.js';

interface NativeTimeZonesProps {
  field: ReturnType<typeof useNativePicker<HTMLSelectElement>>['field'];
  /** IANA name. */
  value: string;
  onChange: (timeZone: string) => void;
}

/** Whether the page had nothing else to do since the component mounted. */
function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    // Safari has no `requestIdleCallback`.
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(() => setIdle(true));
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(() => setIdle(true));
    return () => cancelIdleCallback(request);
  }, []);
  return isIdle;
}

/** The browser's own list of all time zones, which holds the chosen zone's name for the form. */
export function NativeTimeZones({ field, value, onChange }: NativeTimeZonesProps) {
  const [openedAt] = useState(Date.now);
  const { choices } = useTimeZones(openedAt, useIdle());
  const chosen = choices.find(({ names }) => names.includes(value));
  // The form renders every second.
  const options = useMemo(
    () =>
      choices.map(({ id, city, country }) => (
        <option key={id} value={id}>
          {country === '' ? city : `${city}, ${country}`}
        </option>
      )),
    [choices],
  );
  return (
    <select {...field} name="time-zone" value={chosen?.id ?? value} onChange={({ target }) => onChange(target.value)}>
      {!chosen && <option value={value}>{value}</option>}
      {options}
    </select>
  );
}
