import { makeStyles } from '@fluentui/react-components';
import { type RefObject, useRef } from 'react';
import { useMediaQuery } from './useMediaQuery.js';

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

interface NativePicker<Element extends HTMLInputElement | HTMLSelectElement> {
  /** For the browser's own field, beside ours in a positioned element. */
  field: { ref: RefObject<Element>; 'aria-hidden': true; tabIndex: -1; className: string };
  /** Shows the device's own picker on touch screens. Returns whether it did. */
  show(): boolean;
}

/**
 * The device's own calendar, clock or list, which people of touch screens know, and which their screen readers read.
 *
 * @example
 * const native = useNativePicker<HTMLInputElement>();
 * return <input {...native.field} type="date" value={date} onChange={({ target }) => pick(target.value)} />;
 */
export function useNativePicker<Element extends HTMLInputElement | HTMLSelectElement>(): NativePicker<Element> {
  const { root } = useStyles();
  const isTouched = useMediaQuery('(pointer: coarse)');
  const ref = useRef<Element>(null);
  return {
    field: { ref, 'aria-hidden': true, tabIndex: -1, className: root },
    show() {
      if (!isTouched) return false;
      try {
        ref.current?.showPicker();
        return ref.current !== null;
      } catch {
        return false;
      }
    },
  };
}
