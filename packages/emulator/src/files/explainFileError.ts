import { isErrno } from './isErrno.js';

const REASONS: Record<string, string> = {
  ENOENT: 'its folder does not exist. Create the folder first.',
  ENOTDIR: 'a part of its path is a file, not a folder. Choose another path.',
  EISDIR: 'it is a folder. Give the path of a file.',
  EACCES: 'this user has no permission. Change the permissions of the file and its folder, or choose another file.',
  EPERM: 'this user has no permission. Change the permissions of the file and its folder, or choose another file.',
  EROFS: 'the disk is read-only. Choose another file.',
  ENOSPC: 'the disk is full. Make room on it, or choose another file.',
  ENAMETOOLONG: 'its path is too long. Choose another path.',
  ELOOP: 'its path has links that point to each other. Choose another path.',
};

/**
 * An `Error` of one plain sentence about a file that cannot be used, with the error as its cause.
 *
 * @param what what cannot be done, such as `The seed file seed.json cannot be read`
 * @param missing the reason for a path at which there is nothing. Default: its folder does not exist
 */
export function explainFileError(what: string, cause: unknown, missing = REASONS.ENOENT): Error {
  const code = Object.keys(REASONS).find((known) => isErrno(cause, known));
  const text = cause instanceof Error ? cause.message : String(cause);
  const reason = code === 'ENOENT' ? missing : (code && REASONS[code]) || `the system says "${text}".`;
  return new Error(`${what}: ${reason}`, { cause });
}
