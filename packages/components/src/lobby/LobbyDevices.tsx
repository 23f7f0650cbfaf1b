import { type DeviceKind, useDevices } from '@anteroom/hooks';
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import { useStrings } from '../strings/StringsProvider.js';
import { touchTarget } from '../theme/touchTarget.js';

const useStyles = makeStyles({
  // In line with the text around it.
  root: { marginInline: `calc(-1 * ${tokens.spacingHorizontalMNudge})` },
  header: { minBlockSize: touchTarget, paddingInlineStart: tokens.spacingHorizontalMNudge },
  fields: { display: 'grid', rowGap: tokens.spacingVerticalM, paddingBlock: tokens.spacingVerticalS },
  select: { minInlineSize: 0 },
  options: { minBlockSize: touchTarget, textOverflow: 'ellipsis' },
});

function DeviceSelect({ kind }: { kind: DeviceKind }) {
  const strings = useStrings().devices;
  const styles = useStyles();
  const { devices, chosen, choose } = useDevices(kind);
  return (
    <Field label={strings[kind].name}>
      <Select
        className={styles.select}
        select={{ className: styles.options }}
        disabled={devices.length === 0}
        value={chosen?.deviceId ?? ''}
        onChange={(_, { value }) => choose(value)}
      >
        {devices.length === 0 && <option value="">{strings.none}</option>}
        {devices.map(({ deviceId, label }, index) => (
          <option key={deviceId} value={deviceId}>
            {label || strings[kind].nth({ n: index + 1 })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface LobbyDevicesProps {
  camera: boolean;
  microphone: boolean;
}

/** Which camera and which microphone, folded under one row. */
export function LobbyDevices({ camera, microphone }: LobbyDevicesProps) {
  const strings = useStrings().devices;
  const styles = useStyles();
  return (
    <Accordion collapsible className={styles.root}>
      <AccordionItem value="devices">
        <AccordionHeader as="h3" icon={<SettingsRegular />} button={{ className: styles.header }}>
          {strings.title}
        </AccordionHeader>
        <AccordionPanel>
          <div className={styles.fields}>
            {camera && <DeviceSelect kind="camera" />}
            {microphone && <DeviceSelect kind="microphone" />}
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
