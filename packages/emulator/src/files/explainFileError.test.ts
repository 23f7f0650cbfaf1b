import { expect, test } from 'vitest';
import { explainFileError } from './explainFileError.js';

const failure = (code: string) => Object.assign(new Error(`${code}: open '/x'`), { code });

test.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENAMETOOLONG', 'ELOOP', 'ENOENT', 'ENOTDIR', 'EISDIR'])(
  '%s is explained in words, with what to do',
  (code) => {
    const cause = failure(code);
    const error = explainFileError('The file x cannot be read', cause);
    expect(error.message).toMatch(/^The file x cannot be read: [^:]+\. [A-Z][^:]+\.$/);
    expect(error.message).not.toContain(code);
    expect(error.cause).toBe(cause);
  },
);

test('the permissions are named', () => {
  expect(explainFileError('It fails', failure('EACCES')).message).toContain('no permission');
});

test('an unknown error is quoted', () => {
  expect(explainFileError('It fails', failure('EIO')).message).toBe(`It fails: the system says "EIO: open '/x'".`);
});
