import type { Role } from '@anteroom/contract';
import type { ClosingStep, Notice, NoticeKind } from './Notice.js';

/** What a person's call and room are like at one moment, as far as notices are about it. */
export interface CallMoment {
  /** `undefined` while it is not known. */
  role: Role | undefined;
  /** Whether the person may share their screen, by the calling SDK; `undefined` while it is not known. */
  mayShare: boolean | undefined;
  microphoneOn: boolean;
  /** When somebody else muted the person the last time, in milliseconds since 1970. */
  mutedByOtherAt: number | undefined;
  isReconnecting: boolean;
  /** When the room closes, in milliseconds since 1970. */
  closesAt: number | undefined;
  /** How close that is, by the endpoint's clock. */
  closesWithin: ClosingStep | undefined;
  /** The ids of the knocks that wait for an answer. */
  knocks: readonly string[];
}

/** What the time between two moments is worth. */
export interface NoticeChange {
  /** What is to be said. A notice takes the place of an earlier one of its kind. */
  raise: Notice[];
  /** What no longer holds. */
  clear: NoticeKind[];
}

/**
 * What there is to say about the time between two moments of a call. Pure: time comes in by the moments.
 *
 * @param before `undefined` for the first moment, of which only what still holds is said
 * @example
 * noticesOf(before, { ...before, role: 'Presenter' }); // { raise: [{ kind: 'role', role: 'Presenter' }], clear: [] }
 */
export function noticesOf(before: CallMoment | undefined, now: CallMoment): NoticeChange {
  const changes = [connection(before, now), closing(before, now), muted(before, now), powers(before, now)];
  const all = [...changes, knocks(before, now)];
  return { raise: all.flatMap(({ raise = [] }) => raise), clear: all.flatMap(({ clear = [] }) => clear) };
}

type Part = (before: CallMoment | undefined, now: CallMoment) => Partial<NoticeChange>;

const connection: Part = (before, now) => {
  if (now.isReconnecting === (before?.isReconnecting ?? false)) return {};
  return now.isReconnecting
    ? { raise: [{ kind: 'reconnecting' }], clear: ['reconnected'] }
    : { raise: [{ kind: 'reconnected' }], clear: ['reconnecting'] };
};

const closing: Part = (before, { closesAt, closesWithin }) => {
  if (closesAt === undefined) return { clear: ['closing'] };
  const moved = before?.closesAt === undefined ? 0 : closesAt - before.closesAt;
  const raise: Notice[] = moved > 0 ? [{ kind: 'extended', closesAt }] : [];
  const outdated: NoticeKind[] = moved > 0 ? ['shortened'] : moved < 0 ? ['extended'] : [];
  if (closesWithin === undefined) {
    if (moved < 0) raise.push({ kind: 'shortened', closesAt });
    return { raise, clear: [...outdated, 'closing'] };
  }
  // One that still counts down says the new time; had it been dismissed, it comes back for that.
  if (closesWithin !== before?.closesWithin || moved !== 0) {
    raise.push({ kind: 'closing', minutes: closesWithin, closesAt });
  }
  return { raise, clear: outdated };
};

const muted: Part = (before, now) => {
  const isNews = before !== undefined && now.mutedByOtherAt !== undefined;
  if (isNews && now.mutedByOtherAt !== before.mutedByOtherAt) return { raise: [{ kind: 'muted' }] };
  return now.microphoneOn && before?.microphoneOn === false ? { clear: ['muted'] } : {};
};

const powers: Part = (before, { role, mayShare }) => {
  if (before?.role === undefined || role === undefined) return {};
  if (role !== before.role) return { raise: [{ kind: 'role', role }], clear: ['sharing'] };
  if (mayShare === undefined || before.mayShare === undefined || mayShare === before.mayShare) return {};
  return { raise: [{ kind: 'sharing', may: mayShare }] };
};

const knocks: Part = (before, now) => {
  if (now.knocks.length === 0) return { clear: ['knock'] };
  const isNew = now.knocks.some((id) => !before?.knocks.includes(id));
  return isNew ? { raise: [{ kind: 'knock' }] } : {};
};
