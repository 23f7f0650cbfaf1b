import {
  MenuList,
  type MenuListProps,
  MenuPopover,
  makeStyles,
  type PositioningProps,
} from '@fluentui/react-components';
import { touchTarget } from '../theme/index.js';

const useStyles = makeStyles({
  root: {
    '@media (pointer: coarse)': {
      '& [role^="menuitem"]': { minBlockSize: touchTarget, alignItems: 'center' },
    },
  },
});

/** The place of a menu below its button. It scrolls in a window that is too low for it, such as at a zoom of 400 percent. */
export const BELOW_END: PositioningProps = { position: 'below', align: 'end', autoSize: 'height' };

/** A menu popover whose items are large enough for fingers on touch screens. */
export function TouchMenu(props: MenuListProps) {
  const styles = useStyles();
  return (
    <MenuPopover className={styles.root}>
      <MenuList {...props} />
    </MenuPopover>
  );
}
