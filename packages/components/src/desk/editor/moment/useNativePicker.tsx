import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import { useMediaQuery } from '../../../ui/index.js';

const useStyles = makeStyles({
  // Where a phone shows its picker. Nobody sees it or presses it: a button of the field opens it.
  root: {
    position: 'absolute',
    insetBlock: 0,
    insetInline: 0,
    inlineSize: '100%',
    blockSize: '100%',
    boxSizing: 'border-box',
    opacity: 0,
    pointerEvents: 'none',
  },
});

interface NativePicker {
  /** The browser's own field, to put beside ours in a positioned element. */
  field: ReactElement;
  /** Shows the device's own picker on touch screens. Returns whether it did. */
  show(): boolean;
}

/**
 * The device's own calendar or clock, which people of touch screens know.
 *
 * @param value ISO 8601; empty if it can't be read
 */
export function useNativePicker(type: 'date' | 'time', value: string, onPick: (value: string) => void): NativePicker {
  const styles = useStyles();
  const isTouched = useMediaQuery('(pointer: coarse)');
  const input = useRef<HTMLInputElement>(null);
  return {
    field: (
      <input
        ref={input}
        type={type}
        aria-hidden
        tabIndex={-1}
        className={styles.root}
        value={value}
        onChange={({ target }) => onPick(target.value)}
      />
    ),
    show() {
      if (!isTouched) return false;
      try {
        input.current?.showPicker();
        return input.current !== null;
      } catch {
        return false;
      }
    },
  };
}
