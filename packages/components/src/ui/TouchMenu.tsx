import { MenuList, type MenuListProps, MenuPopover, makeStyles } from '@fluentui/react-components';
import { touchTarget } from '../theme/index.js';

const useStyles = makeStyles({
  root: {
    '@media (pointer: coarse)': {
      '& [role^="menuitem"]': { minBlockSize: touchTarget, alignItems: 'center' },
    },
  },
});

/** What a menu opens: its items are high enough for a finger where people press with one. */
export function TouchMenu(props: MenuListProps) {
  const styles = useStyles();
  return (
    <MenuPopover className={styles.root}>
      <MenuList {...props} />
    </MenuPopover>
  );
}
