import { createContext, type ReactNode, useContext } from 'react';

/** The level of the heading of a part, such as a screen of `RoomCall`. The headings of its sections are one level below. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

const TAGS = {
  1: { Heading: 'h1', SectionHeading: 'h2' },
  2: { Heading: 'h2', SectionHeading: 'h3' },
  3: { Heading: 'h3', SectionHeading: 'h4' },
  4: { Heading: 'h4', SectionHeading: 'h5' },
  5: { Heading: 'h5', SectionHeading: 'h6' },
} as const;

const HeadingLevelContext = createContext<HeadingLevel>(2);

export interface HeadingLevelProviderProps {
  /** The level of the headings of Anteroom's parts below. Default: that of the provider above, or 2. */
  level?: HeadingLevel | undefined;
  children?: ReactNode;
}

/**
 * Sets the level of the headings of `RoomCall`, `RoomList`, `RoomDetails`, `RoomEditor`, `Lobby` and `Roster` below it, so that
 * they fit the headings of the page around them. Without it, parts begin at level 2: the page has a heading of level 1.
 *
 * @example
 * <h2>Your appointment</h2>
 * <HeadingLevelProvider level={3}>
 *   <RoomCall roomId={id} />
 * </HeadingLevelProvider>
 */
export function HeadingLevelProvider({ level, children }: HeadingLevelProviderProps) {
  const above = useContext(HeadingLevelContext);
  return <HeadingLevelContext.Provider value={level ?? above}>{children}</HeadingLevelContext.Provider>;
}

/** The elements for the heading of a part and for the headings of its sections. */
export function useHeadings(): (typeof TAGS)[HeadingLevel] {
  return TAGS[useContext(HeadingLevelContext)];
}
