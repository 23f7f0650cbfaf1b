import type { DeviceKind } from '@anteroom/hooks';
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useStrings } from '../text/index.js';
import { touchTarget } from '../theme/index.js';
import { useDeviceChoice } from './useDeviceChoice.js';

const useStyles = makeStyles({
  select: { minInlineSize: 0 },
  options: { minBlockSize: touchTarget, textOverflow: 'ellipsis' },
});

/** A choice of one kind of device. */
export function DeviceSelect({ kind }: { kind: DeviceKind }) {
  const strings = useStrings().devices;
  const styles = useStyles();
  const { devices, chosenId, emptyWords, choose } = useDeviceChoice(kind);
  return (
    <Field label={strings[kind].name}>
      <Select
        className={styles.select}
        select={{ className: styles.options }}
        disabled={devices.length === 0}
        value={chosenId}
        data-device={kind}
        onChange={(_, { value }) => choose(value)}
      >
        {devices.length === 0 && <option value="">{emptyWords}</option>}
        {devices.map(({ deviceId, name }) => (
          <option key={deviceId} value={deviceId}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
