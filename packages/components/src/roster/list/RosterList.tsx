import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { useStrings } from '../../text/index.js';
import { useHeadings } from '../../ui/index.js';
import { useRosterContext } from '../actions/index.js';
import type { RosterSection } from './arrangeRoster.js';
import { RosterRow } from './RosterRow.js';
import { type RosterSearch, useRosterFocus } from './useRosterFocus.js';
import type { RosterHold } from './useRosterSections.js';
import { useRowHold } from './useRowHold.js';

/** Estimated heights before measuring, in pixels. */
const ROW_PX = 60;
const HEADING_PX = 32;

/** Rows rendered beyond each edge of the visible range. */
const OVERSCAN = 4;

const useStyles = makeStyles({
  scroller: { position: 'relative', flexGrow: 1, minBlockSize: 0, overflowY: 'auto', overflowX: 'hidden' },
  all: { position: 'relative' },
  heading: {
    ...typographyStyles.caption1Strong,
    boxSizing: 'border-box',
    position: 'absolute',
    insetBlockStart: 0,
    insetInline: 0,
    marginBlock: 0,
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
});

/** A section with its place in the flat order of headings and rows: the heading is at `first`, its rows follow. */
interface PlacedSection extends RosterSection {
  first: number;
}

function placed(sections: readonly RosterSection[]): { sections: PlacedSection[]; keys: string[]; ids: string[] } {
  const keys: string[] = [];
  const withPlaces = sections.map((section) => {
    const first = keys.length;
    keys.push(section.key, ...section.ids);
    return { ...section, first };
  });
  return { sections: withPlaces, keys, ids: sections.flatMap(({ ids }) => ids) };
}

interface RosterListProps {
  sections: readonly RosterSection[];
  hold: (held: RosterHold) => void;
  search: RosterSearch;
}

/** The sections of people, virtualized: only the rows in view are rendered. */
export function RosterList({ sections, hold, search }: RosterListProps) {
  const strings = useStrings().roster;
  const { selection } = useRosterContext();
  const { SectionHeading } = useHeadings();
  const styles = useStyles();
  const listId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const order = useMemo(() => placed(sections), [sections]);
  const { stop, handlers } = useRosterFocus({ ids: order.ids, scroller, search });
  const holders = useRowHold(scroller, hold);
  const stopId = order.ids[stop];
  const stopAt = stopId === undefined ? -1 : order.keys.indexOf(stopId);

  const rangeExtractor = useCallback(
    (range: Range) => {
      // Keep all headings, which label their lists, and the row with focus, which would lose it when unmounted.
      const kept = [...order.sections.map(({ first }) => first), ...(stopAt >= 0 ? [stopAt] : [])];
      return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b);
    },
    [order, stopAt],
  );
  const virtualizer = useVirtualizer({
    count: order.keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (order.sections.some(({ first }) => first === index) ? HEADING_PX : ROW_PX),
    getItemKey: (index) => order.keys[index] ?? index,
    initialRect: { width: 320, height: 480 },
    overscan: OVERSCAN,
    rangeExtractor,
  });
  const hasFocus = scroller.current?.contains(document.activeElement) ?? false;
  useEffect(() => {
    if (hasFocus && stopAt >= 0) virtualizer.scrollToIndex(stopAt);
  }, [virtualizer, hasFocus, stopAt]);

  const items = virtualizer.getVirtualItems();
  return (
    <div ref={scroller} className={styles.scroller} {...handlers} {...holders}>
      <div className={styles.all} style={{ blockSize: virtualizer.getTotalSize() }}>
        {order.sections.map(({ key, ids, first }) => (
          <div key={key}>
            {items
              .filter(({ index }) => index === first)
              .map(({ start }) => (
                <SectionHeading
                  key={key}
                  id={`${listId}-${key}`}
                  className={styles.heading}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  {strings.sections[key]({ count: ids.length })}
                </SectionHeading>
              ))}
            {/* A grid, not a list: its rows take keys and contain buttons. */}
            {/* biome-ignore lint/a11y/useSemanticElements: a virtualized list can't be laid out as a table */}
            <div
              role="grid"
              aria-labelledby={`${listId}-${key}`}
              aria-rowcount={ids.length}
              aria-multiselectable={selection.isOn || undefined}
            >
              {items
                .filter(({ index }) => index > first && index <= first + ids.length)
                .map(({ index, start }) => (
                  <RosterRow
                    key={order.keys[index]}
                    acsUserId={order.keys[index] ?? ''}
                    measure={virtualizer.measureElement}
                    index={index}
                    start={start}
                    place={index - first}
                    isStop={index === stopAt}
                  />
                ))}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
