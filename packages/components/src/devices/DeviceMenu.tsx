import type { CaptureKind } from '@anteroom/hooks';
import {
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuTrigger,
  type MenuTriggerProps,
  makeStyles,
  type PositioningProps,
} from '@fluentui/react-components';
import { useStrings } from '../text/index.js';
import { TouchMenu } from '../ui/index.js';
import { useDeviceChoice } from './useDeviceChoice.js';

/** Its buttons lie low in the picture. */
const ABOVE: PositioningProps = { position: 'above', align: 'center', autoSize: 'height' };

const useStyles = makeStyles({
  // Long names of devices wrap.
  item: { maxInlineSize: '100%', overflowWrap: 'anywhere' },
});

interface DeviceMenuProps {
  kind: CaptureKind;
  /** The button that opens the menu. */
  children: NonNullable<MenuTriggerProps['children']>;
}

/** The cameras or microphones as a menu, to choose from. */
export function DeviceMenu({ kind, children }: DeviceMenuProps) {
  const strings = useStrings().devices;
  const styles = useStyles();
  const { devices, chosenId, emptyWords, choose } = useDeviceChoice(kind);
  return (
    <Menu
      positioning={ABOVE}
      checkedValues={{ [kind]: [chosenId] }}
      onCheckedValueChange={(_, { checkedItems: [deviceId] }) => deviceId !== undefined && choose(deviceId)}
    >
      <MenuTrigger disableButtonEnhancement>{children}</MenuTrigger>
      <TouchMenu>
        <MenuGroup>
          <MenuGroupHeader>{strings[kind].name}</MenuGroupHeader>
          {devices.length === 0 && <MenuItem disabled>{emptyWords}</MenuItem>}
          {devices.map(({ deviceId, name }) => (
            <MenuItemRadio
              key={deviceId}
              name={kind}
              value={deviceId}
              className={styles.item}
              data-action={`use-${kind}`}
              data-value={deviceId}
            >
              {name}
            </MenuItemRadio>
          ))}
        </MenuGroup>
      </TouchMenu>
    </Menu>
  );
}
