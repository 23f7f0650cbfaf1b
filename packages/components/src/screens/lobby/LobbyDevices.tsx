import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import { DeviceFields, type DeviceFieldsProps } from '../../devices/index.js';
import { useStrings } from '../../text/index.js';
import { touchTarget } from '../../theme/index.js';
import { useHeadings } from '../../ui/index.js';

const useStyles = makeStyles({
  // Aligned with the surrounding text.
  root: { marginInline: `calc(-1 * ${tokens.spacingHorizontalMNudge})` },
  header: { minBlockSize: touchTarget, paddingInlineStart: tokens.spacingHorizontalMNudge },
});

/** The device choices, collapsed under one row. */
export function LobbyDevices(props: DeviceFieldsProps) {
  const strings = useStrings().devices;
  const { SectionHeading } = useHeadings();
  const styles = useStyles();
  return (
    <Accordion collapsible className={styles.root}>
      <AccordionItem value="devices">
        <AccordionHeader
          as={SectionHeading}
          icon={<SettingsRegular />}
          button={{ className: styles.header }}
          data-action="devices"
        >
          {strings.title}
        </AccordionHeader>
        <AccordionPanel>
          <DeviceFields {...props} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
