import { type Device, type DeviceAccess, type DeviceKind, useDevices } from '@anteroom/hooks';
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { type Strings, useStrings } from '../text/index.js';
import { touchTarget } from '../theme/index.js';

const useStyles = makeStyles({
  select: { minInlineSize: 0 },
  options: { minBlockSize: touchTarget, textOverflow: 'ellipsis' },
});

/** The names to show. Devices of one name are numbered. */
function namesOf(devices: readonly Device[], nth: (values: { n: number }) => string, locale: string): string[] {
  const number = new Intl.NumberFormat(locale);
  return devices.map(({ label }, index) => {
    if (label === '') return nth({ n: index + 1 });
    const isSame = (device: Device) => device.label === label;
    const count = devices.slice(0, index + 1).filter(isSame).length;
    return devices.filter(isSame).length === 1 ? label : `${label} (${number.format(count)})`;
  });
}

/** What to show in place of an empty list: only the browser's answer says that there are no devices. */
function emptyWords(kind: DeviceKind, access: DeviceAccess, strings: Strings['devices']): string {
  if (kind === 'speaker') return strings.systemDefault;
  return access === 'no-device' ? strings.none : strings.unlisted;
}

/** A choice of one kind of device. */
export function DeviceSelect({ kind }: { kind: DeviceKind }) {
  const { devices: strings, locale } = useStrings();
  const styles = useStyles();
  const { access, devices, chosen, choose } = useDevices(kind);
  const names = namesOf(devices, strings[kind].nth, locale);
  return (
    <Field label={strings[kind].name}>
      <Select
        className={styles.select}
        select={{ className: styles.options }}
        disabled={devices.length === 0}
        value={chosen?.deviceId ?? devices[0]?.deviceId ?? ''}
        data-device={kind}
        onChange={(_, { value }) => choose(value)}
      >
        {devices.length === 0 && <option value="">{emptyWords(kind, access, strings)}</option>}
        {devices.map(({ deviceId }, index) => (
          <option key={deviceId} value={deviceId}>
            {names[index]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
