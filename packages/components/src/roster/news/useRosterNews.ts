import type { Knock } from '@anteroom/contract';
import { useEffect, useRef, useState } from 'react';
import type { Strings } from '../../text/index.js';
import type { RosterStore } from '../people/index.js';
import { type RosterMoment, rosterNews } from './rosterNews.js';

/** How long news is collected before it is announced together, in milliseconds. */
const GATHER_MS = 2_000;

/** The most sentences kept in the page: a screen reader reads each once, when it is added. */
const KEPT = 4;

export interface RosterNews {
  id: number;
  words: string;
}

/** The latest announcements, such as people who joined or left. */
export function useRosterNews(
  store: RosterStore,
  meId: string | undefined,
  knocks: readonly Knock[],
  strings: Strings,
): readonly RosterNews[] {
  const [news, setNews] = useState<readonly RosterNews[]>([]);
  const latest = useRef({ meId, knocks, strings });
  latest.current = { meId, knocks, strings };
  const told = useRef<RosterMoment>();
  const gather = useRef<() => void>();

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let count = 0;
    const moment = (): RosterMoment | undefined => {
      const people = store.people();
      return people && { people, knocks: latest.current.knocks };
    };
    const tell = () => {
      timer = undefined;
      const now = moment();
      const { meId: me, strings: words } = latest.current;
      const said = told.current && now ? rosterNews(told.current, now, me, words) : [];
      told.current = now;
      if (said.length === 0) return;
      setNews((former) => [...former, ...said.map((line) => ({ id: ++count, words: line }))].slice(-KEPT));
    };
    // People who are there from the start are not news: the list shows them.
    told.current = moment();
    setNews([]);
    gather.current = () => {
      timer ??= setTimeout(tell, GATHER_MS);
    };
    const stop = store.subscribe(() => gather.current?.());
    return () => {
      stop();
      clearTimeout(timer);
      gather.current = undefined;
    };
  }, [store]);

  useEffect(() => {
    if (knocks.length > 0) gather.current?.();
  }, [knocks]);

  return news;
}
