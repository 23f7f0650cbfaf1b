import { makeStyles, OverlayDrawer, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useStrings } from '../../text/index.js';

const useStyles = makeStyles({
  beside: {
    inlineSize: '320px',
    flexShrink: 0,
    minBlockSize: 0,
    borderInlineStartWidth: tokens.strokeWidthThin,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  over: { inlineSize: '100%', maxInlineSize: '100%', blockSize: '100%', maxBlockSize: '100%', paddingBlock: 0 },
});

interface RosterPaneProps {
  id: string;
  open: boolean;
  /** Whether it covers the call, because there's no space beside it. */
  isCovering: boolean;
  /** The element that it covers. */
  mountNode: HTMLElement | null;
  onClose: () => void;
  children: ReactNode;
}

/** Places the roster beside the call, or over it as a dialog if the screen is narrow. */
export function RosterPane({ id, open, isCovering, mountNode, onClose, children }: RosterPaneProps) {
  const styles = useStyles();
  const label = useStrings().roster.title;
  if (isCovering) {
    return (
      <OverlayDrawer
        id={id}
        position="end"
        size="full"
        aria-label={label}
        className={styles.over}
        mountNode={mountNode}
        backdrop={null}
        open={open && mountNode !== null}
        onOpenChange={onClose}
      >
        {children}
      </OverlayDrawer>
    );
  }
  return (
    <div id={id} className={styles.beside} hidden={!open}>
      {children}
    </div>
  );
}
