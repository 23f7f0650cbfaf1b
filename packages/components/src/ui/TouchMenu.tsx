import { MenuList, type MenuListProps, MenuPopover, makeStyles } from '@fluentui/react-components';
import { touchTarget } from '../theme/index.js';

const useStyles = makeStyles({
  root: {
    '@media (pointer: coarse)': {
      '& [role^="menuitem"]': { minBlockSize: touchTarget, alignItems: 'center' },
    },
  },
});

/** A menu popover whose items are large enough for fingers on touch screens. */
export function TouchMenu(props: MenuListProps) {
  const styles = useStyles();
  return (
    <MenuPopover className={styles.root}>
      <MenuList {...props} />
    </MenuPopover>
  );
}
