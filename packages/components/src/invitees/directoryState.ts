import type { DirectoryPerson } from '@anteroom/contract';

/**
 * The people whom ids and mail addresses stand for. `unchecked`: the directory was asked and didn't respond. `undefined`: the host
 * doesn't offer to ask it.
 */
export type KnownInvitees = ReadonlyMap<string, DirectoryPerson> | 'unchecked' | undefined;

/** Why nobody stands behind an entry: the directory doesn't know it, or couldn't be asked about it. */
export type DirectoryState = 'unknown' | 'unchecked';

/** The person whom an id or a mail address stands for, as far as it is known. */
export function personOf(id: string, known: KnownInvitees): DirectoryPerson | undefined {
  return known === 'unchecked' ? undefined : known?.get(id);
}

/**
 * What is in doubt about an entry; `undefined` if nothing is. An ACS user id is no entry of a directory. A user id needs no
 * directory to be right, but a mail address that isn't looked up is taken for one.
 */
export function directoryStateOf(id: string, known: KnownInvitees): DirectoryState | undefined {
  if (known === undefined || id.startsWith('8:acs:')) return undefined;
  if (known === 'unchecked') return id.includes('@') ? 'unchecked' : undefined;
  return known.has(id) ? undefined : 'unknown';
}
