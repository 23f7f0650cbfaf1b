import { type DeviceKind, useDevices } from '@anteroom/hooks';
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useStrings } from '../text/index.js';
import { touchTarget } from '../theme/index.js';

const useStyles = makeStyles({
  select: { minInlineSize: 0 },
  options: { minBlockSize: touchTarget, textOverflow: 'ellipsis' },
});

/** A choice of one kind of device. */
export function DeviceSelect({ kind }: { kind: DeviceKind }) {
  const strings = useStrings().devices;
  const styles = useStyles();
  const { devices, chosen, choose } = useDevices(kind);
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
        {devices.length === 0 && <option value="">{kind === 'speaker' ? strings.systemDefault : strings.none}</option>}
        {devices.map(({ deviceId, label }, index) => (
          <option key={deviceId} value={deviceId}>
            {label || strings[kind].nth({ n: index + 1 })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
