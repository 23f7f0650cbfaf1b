import type { Role } from '@anteroom/contract';
import type { DeviceKind } from '@anteroom/hooks';
import type { Elsewhere } from '@anteroom/hooks/call';
import type { ClosingStep, Notice, NoticeKind } from './Notice.js';

const DEVICE_KINDS: readonly DeviceKind[] = ['camera', 'microphone', 'speaker'];

/** A snapshot of everything in a call and its room that notices are about. */
export interface CallMoment {
  /** The user's role; `undefined` while unknown. */
  role: Role | undefined;
  /** Whether the user may share their screen, by the calling SDK; `undefined` while unknown. */
  mayShare: boolean | undefined;
  microphoneOn: boolean;
  /** When someone else last muted the user, in milliseconds since 1970; `undefined` if nobody did. */
  mutedByOtherAt: number | undefined;
  isReconnecting: boolean;
  /** Whether the browser refuses to play the others' voices. */
  isSoundBlocked: boolean;
  /** The devices that were pulled out during the call, and what is used instead. The same objects until they change. */
  lostDevices: Readonly<Partial<Record<DeviceKind, { instead: string | undefined } | undefined>>>;
  /** Where else the user is in a call; `undefined` if nowhere, as far as it is known. */
  elsewhere: Elsewhere | undefined;
  /** When the room closes, in milliseconds since 1970; `undefined` while unknown. */
  closesAt: number | undefined;
  /** The warning that applies, by the endpoint's clock; `undefined` while closing is further away. */
  closesWithin: ClosingStep | undefined;
  /** Ids of the knocks that wait for a response. */
  knocks: readonly string[];
}

/** What to change in the list of notices. */
export interface NoticeChange {
  /** Notices to add. Each replaces an earlier one of its kind. */
  raise: Notice[];
  /** Kinds of notices that no longer apply. */
  clear: NoticeKind[];
}

/**
 * Compares two moments of a call and returns the notices to raise and to clear. Pure: times come from the moments.
 *
 * @param before `undefined` for the first moment, which raises only what applies right now, such as `closing`
 * @example
 * noticesOf(before, { ...before, role: 'Presenter' }); // { raise: [{ kind: 'role', role: 'Presenter' }], clear: [] }
 */
export function noticesOf(before: CallMoment | undefined, now: CallMoment): NoticeChange {
  const changes = [connection(before, now), closing(before, now), muted(before, now), powers(before, now)];
  const all = [...changes, sound(before, now), devices(before, now), elsewhere(before, now), knocks(before, now)];
  return { raise: all.flatMap(({ raise = [] }) => raise), clear: all.flatMap(({ clear = [] }) => clear) };
}

type Part = (before: CallMoment | undefined, now: CallMoment) => Partial<NoticeChange>;

const connection: Part = (before, now) => {
  if (now.isReconnecting === (before?.isReconnecting ?? false)) return {};
  return now.isReconnecting
    ? { raise: [{ kind: 'reconnecting' }], clear: ['reconnected'] }
    : { raise: [{ kind: 'reconnected' }], clear: ['reconnecting'] };
};

const sound: Part = (before, now) => {
  if (now.isSoundBlocked === (before?.isSoundBlocked ?? false)) return {};
  return now.isSoundBlocked ? { raise: [{ kind: 'sound' }] } : { clear: ['sound'] };
};

const devices: Part = (before, now) => {
  const change: NoticeChange = { raise: [], clear: [] };
  for (const kind of DEVICE_KINDS) {
    const lost = now.lostDevices[kind];
    if (lost === before?.lostDevices[kind]) continue;
    if (lost) change.raise.push({ kind, instead: lost.instead });
    else change.clear.push(kind);
  }
  return change;
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
  // Raise `closing` again with the new time, even if it was dismissed.
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

const elsewhere: Part = (before, now) => {
  if (now.elsewhere === before?.elsewhere) return {};
  return now.elsewhere ? { raise: [{ kind: 'elsewhere', where: now.elsewhere }] } : { clear: ['elsewhere'] };
};

const knocks: Part = (before, now) => {
  if (now.knocks.length === 0) return { clear: ['knock'] };
  const isNew = now.knocks.some((id) => !before?.knocks.includes(id));
  return isNew ? { raise: [{ kind: 'knock' }] } : {};
};
