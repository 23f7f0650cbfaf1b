import { useMemo, useState } from 'react';

/** The selection in a roster, to act on several people at once. */
export interface RosterSelection {
  /** Whether selection mode is on. */
  isOn: boolean;
  ids: ReadonlySet<string>;
  start(): void;
  stop(): void;
  toggle(acsUserId: string): void;
}

const NOBODY: ReadonlySet<string> = new Set();

export function useRosterSelection(): RosterSelection {
  const [ids, setIds] = useState<ReadonlySet<string>>();
  return useMemo(
    () => ({
      isOn: ids !== undefined,
      ids: ids ?? NOBODY,
      start: () => setIds(NOBODY),
      stop: () => setIds(undefined),
      toggle: (acsUserId) =>
        setIds((former = NOBODY) => {
          const next = new Set(former);
          if (!next.delete(acsUserId)) next.add(acsUserId);
          return next;
        }),
    }),
    [ids],
  );
}
