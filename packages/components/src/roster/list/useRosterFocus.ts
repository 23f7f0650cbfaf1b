import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** The state of the search by name. */
export interface RosterSearch {
  /** Whether the search field is shown: only long lists have one. */
  shown: boolean;
  query: string;
  setQuery: (query: string) => void;
  field: RefObject<HTMLInputElement>;
}

/** Rows that Page Up and Page Down move by. */
const PAGE = 8;

interface RosterFocusOptions {
  /** ACS user ids in row order. */
  ids: readonly string[];
  scroller: RefObject<HTMLElement>;
  search: RosterSearch;
}

function rowOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-participant]') : null;
}

/** The row that a key moves to from the row at `place`, or `undefined` for keys that do not move. */
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

/** Keyboard navigation of the list: one Tab stop, arrows move between rows, letters go to the search field. */
export function useRosterFocus({ ids, scroller, search }: RosterFocusOptions) {
  const [stopId, setStopId] = useState<string>();
  const lastPlace = useRef(0);
  const wanted = useRef<string>();
  const found = stopId === undefined ? -1 : ids.indexOf(stopId);
  const stop = found >= 0 ? found : Math.min(lastPlace.current, ids.length - 1);

  useEffect(() => {
    lastPlace.current = Math.max(stop, 0);
    // The row with focus was removed, and focus fell back to the body.
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
    // Ignore events that bubble from a row's menus and dialogs: they are React children of the row, not DOM children.
    if (!row || !scroller.current?.contains(row) || event.defaultPrevented) return;
    const isCommand = event.ctrlKey || event.metaKey || event.altKey;
    const next = isCommand ? undefined : placeAfter(key, ids.indexOf(row.dataset.participant ?? ''), ids.length);
    const id = next === undefined ? undefined : ids[next];
    if (id !== undefined) {
      event.preventDefault();
      wanted.current = id;
      // Setting the same stop does not render, but focus may be on a button of its row.
      if (id === stopId) row.focus();
      setStopId(id);
    } else if (target === row && key.length === 1 && key !== ' ' && !isCommand) {
      // The browser then types the letter into the field.
      search.field.current?.focus();
    }
  }

  return {
    /** Index of the row that is the Tab stop. */
    stop,
    handlers: {
      onKeyDown,
      onFocus({ target }: { target: EventTarget }) {
        const id = rowOf(target)?.dataset.participant;
        if (id !== undefined) setStopId(id);
      },
    },
  };
}
