import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

export interface RosterSearch {
  shown: boolean;
  query: string;
  setQuery: (query: string) => void;
  field: RefObject<HTMLInputElement>;
}

/** Rows that a press on Page Up or Page Down goes over. */
const PAGE = 8;

interface RosterFocusOptions {
  /** Everybody's ACS user id, in the order of the rows. */
  ids: readonly string[];
  scroller: RefObject<HTMLElement>;
  search: RosterSearch;
  hold: (held: boolean) => void;
}

function rowOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-participant]') : null;
}

/** Where a key leads from a row, or `undefined` for keys that are not about rows. */
function placeAfter(key: string, place: number, count: number): number | undefined {
  const places: Record<string, number> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    PageDown: place + PAGE,
    PageUp: place - PAGE,
    Home: 0,
    End: count - 1,
  };
  const next = places[key];
  return next === undefined ? undefined : Math.min(Math.max(next, 0), count - 1);
}

/** The keyboard in the list: one stop for Tab, arrows from row to row, and letters go to the search. */
export function useRosterFocus({ ids, scroller, search, hold }: RosterFocusOptions) {
  const [stopId, setStopId] = useState<string>();
  const lastPlace = useRef(0);
  const wanted = useRef<string>();
  const found = stopId === undefined ? -1 : ids.indexOf(stopId);
  const stop = found >= 0 ? found : Math.min(lastPlace.current, ids.length - 1);

  useEffect(() => {
    lastPlace.current = Math.max(stop, 0);
    // The row with the focus is gone, and the focus with it.
    const isLost = stopId !== undefined && found < 0 && document.activeElement === document.body;
    if (isLost) wanted.current = ids[stop];
    if (wanted.current === undefined) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-participant="${CSS.escape(wanted.current)}"]`);
    wanted.current = undefined;
    row?.focus({ preventScroll: true });
  });

  function onKeyDown(event: KeyboardEvent) {
    const { key, target } = event;
    const row = rowOf(target);
    // Menus and dialogs of a row are its children for React, not in the page.
    if (!row || !scroller.current?.contains(row) || event.defaultPrevented) return;
    const isCommand = event.ctrlKey || event.metaKey || event.altKey;
    const next = isCommand ? undefined : placeAfter(key, ids.indexOf(row.dataset.participant ?? ''), ids.length);
    const id = next === undefined ? undefined : ids[next];
    if (id !== undefined) {
      event.preventDefault();
      wanted.current = id;
      // Again, where it is the stop already: the focus may be on a button of its row.
      if (id === stopId) row.focus();
      setStopId(id);
    } else if (target === row && key.length === 1 && key !== ' ' && !isCommand) {
      // The letter itself is typed there by the browser.
      search.field.current?.focus();
    }
  }

  return {
    /** Place of the row that Tab leads to. */
    stop,
    handlers: {
      onKeyDown,
      onFocus({ target }: { target: EventTarget }) {
        const id = rowOf(target)?.dataset.participant;
        if (id !== undefined) setStopId(id);
        hold(true);
      },
      onBlur: () => hold(scroller.current?.matches(':hover') ?? false),
      onPointerEnter: () => hold(true),
      onPointerLeave: () => hold(scroller.current?.contains(document.activeElement) ?? false),
    },
  };
}
