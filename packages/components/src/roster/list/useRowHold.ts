import { type RefObject, useEffect, useRef } from 'react';
import type { RosterHold } from './useRosterSections.js';

/** How long the click of a lifted finger may take, in milliseconds. A long press has none. */
const CLICK_MS = 500;

/**
 * Keeps rows in place while the user points at the list, presses one of its rows or has focus in it.
 *
 * A finger enters with its press and leaves before its click, so a press lasts until the click.
 *
 * @returns event handlers for the list
 */
export function useRowHold(scroller: RefObject<HTMLElement>, hold: (held: RosterHold) => void) {
  const press = useRef<{ ending?: ReturnType<typeof setTimeout> }>();

  function settle() {
    clearTimeout(press.current?.ending);
    press.current = undefined;
    const list = scroller.current;
    hold(list?.matches(':hover') || list?.contains(document.activeElement) ? 'order' : 'none');
  }

  function endPress() {
    if (!press.current) return settle();
    clearTimeout(press.current.ending);
    press.current.ending = setTimeout(settle, CLICK_MS);
  }

  useEffect(() => () => clearTimeout(press.current?.ending), []);

  const look = () => {
    if (!press.current) hold('order');
  };
  return {
    onPointerEnter: look,
    onFocusCapture: look,
    onPointerDown() {
      clearTimeout(press.current?.ending);
      press.current = {};
      hold('press');
    },
    onPointerUp: endPress,
    onPointerLeave: endPress,
    onPointerCancel: settle,
    onClick: settle,
    onBlur() {
      if (!press.current) settle();
    },
  };
}
