import type { Notice, NoticeKind } from './Notice.js';
import { type CallMoment, noticesOf } from './noticesOf.js';

/** A notice that has not been dismissed. */
export interface KeptNotice {
  /** Unique for each raised notice: raising the same kind again gives a new id. */
  id: number;
  notice: Notice;
}

export interface NoticeList {
  /** The notices to show, most urgent first. */
  kept: readonly KeptNotice[];
  /** Number of notices raised so far. */
  told: number;
  /** The moment that the next one is compared with. `undefined` at first. */
  moment?: CallMoment;
}

export type NoticeEvent =
  | { type: 'moment'; moment: CallMoment }
  | { type: 'raise'; notice: Notice }
  | { type: 'dismiss'; id: number };

export const NO_NOTICES: NoticeList = { kept: [], told: 0 };

/** Notice kinds, most urgent first. */
const URGENCY: readonly NoticeKind[] = [
  'reconnecting',
  'sound',
  'failed',
  'microphone',
  'speaker',
  'camera',
  'muted',
  'knock',
  'closing',
  'elsewhere',
  'role',
  'sharing',
  'extended',
  'shortened',
  'reconnected',
];

const urgency = ({ kind, ...notice }: Notice) =>
  'minutes' in notice && notice.minutes === 1 ? 0.5 : URGENCY.indexOf(kind);

function raise(list: NoticeList, notice: Notice): NoticeList {
  // The notice about a role change already lists what the role may do.
  if (notice.kind === 'sharing' && list.kept.some((kept) => kept.notice.kind === 'role')) return list;
  const id = list.told + 1;
  const others = list.kept.filter((kept) => kept.notice.kind !== notice.kind);
  const kept = [...others, { id, notice }].sort((a, b) => urgency(a.notice) - urgency(b.notice));
  return { ...list, told: id, kept };
}

/** Keeps raised notices until they are dismissed or no longer apply. */
export function noticeListReducer(list: NoticeList, event: NoticeEvent): NoticeList {
  switch (event.type) {
    case 'raise':
      return raise(list, event.notice);
    case 'dismiss':
      return { ...list, kept: list.kept.filter(({ id }) => id !== event.id) };
    case 'moment': {
      const change = noticesOf(list.moment, event.moment);
      const kept = list.kept.filter(({ notice }) => !change.clear.includes(notice.kind));
      return change.raise.reduce(raise, { ...list, kept, moment: event.moment });
    }
  }
}
