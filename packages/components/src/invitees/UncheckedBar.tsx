import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { type RefObject, useId, useLayoutEffect, useRef } from 'react';
import { formatList, useStrings } from '../text/index.js';
import { touchTarget } from '../theme/index.js';

/** How many addresses are listed before the others are counted. */
const SHOWN = 5;

const useStyles = makeStyles({
  body: { overflowWrap: 'anywhere' },
  action: { minBlockSize: touchTarget, marginBlock: tokens.spacingVerticalXS },
});

interface UncheckedBarProps {
  /** The mail addresses that the directory couldn't be asked about. Nothing is shown without any. */
  addresses: readonly string[];
  isChecking: boolean;
  onCheckAgain: () => void;
  /** What gets the focus when the bar disappears with it. */
  next: RefObject<HTMLElement | null>;
}

/** Says which mail addresses couldn't be checked and what happens to them, and offers to check them again. */
export function UncheckedBar({ addresses, ...rest }: UncheckedBarProps) {
  // Always mounted, because screen readers announce only changes inside an existing live region.
  return <div role="status">{addresses.length > 0 && <Bar addresses={addresses} {...rest} />}</div>;
}

function Bar({ addresses, isChecking, onCheckAgain, next }: UncheckedBarProps) {
  const { invitees: words, roomEditor, locale } = useStrings();
  const styles = useStyles();
  const textId = useId();
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const bar = root.current;
    return () => {
      if (!bar?.contains(bar.ownerDocument.activeElement)) return;
      // StrictMode runs this once while the bar stays.
      queueMicrotask(() => {
        if (!bar.isConnected) next.current?.focus();
      });
    };
  }, [next]);
  const others = addresses.length - SHOWN;
  const listed = [...addresses.slice(0, SHOWN), ...(others > 0 ? [roomEditor.effects.others({ count: others })] : [])];
  return (
    <MessageBar
      ref={root}
      intent="warning"
      layout="multiline"
      tabIndex={-1}
      aria-describedby={textId}
      data-anteroom="unchecked-people"
    >
      <MessageBarBody id={textId} className={styles.body}>
        {words.unchecked({ addresses: formatList(listed, locale) })}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          className={styles.action}
          data-action="check-again"
          disabledFocusable={isChecking}
          onClick={onCheckAgain}
        >
          {isChecking ? words.checking : words.checkAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
