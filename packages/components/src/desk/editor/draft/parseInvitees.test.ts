import { expect, test } from 'vitest';
import { parseInvitees } from './parseInvitees.js';

const NOBODY: ReadonlySet<string> = new Set();

test('people come one on a line, or with commas, semicolons and tabs between', () => {
  expect(parseInvitees(' ada , ben\r\ncleo;dot\n\n8:acs:r_eve\tolga,\n', NOBODY)).toEqual({
    ids: ['ada', 'ben', 'cleo', 'dot', '8:acs:r_eve', 'olga'],
    faults: [],
  });
});

test('what cannot be taken is named with its line, and the rest is taken', () => {
  const long = 'x'.repeat(257);
  const text = ['ada', 'ben, ada', '8:orgid:1234', '4:+4930123', long, 'a\0', '\u200b', '8:acs:ä', 'olga'].join('\n');
  expect(parseInvitees(text, new Set(['olga']))).toEqual({
    ids: ['ada', 'ben'],
    faults: [
      { line: 2, text: 'ada', fault: 'repeated' },
      { line: 3, text: '8:orgid:1234', fault: 'not-acs-user' },
      { line: 4, text: '4:+4930123', fault: 'not-acs-user' },
      { line: 5, text: long, fault: 'too-long' },
      { line: 6, text: 'a\0', fault: 'unprintable' },
      { line: 7, text: '\u200b', fault: 'unprintable' },
      { line: 8, text: '8:acs:ä', fault: 'unprintable' },
      { line: 9, text: 'olga', fault: 'invited-already' },
    ],
  });
});

test('nothing that is pasted gets lost: each part is a person or a fault', () => {
  const parts = Array.from({ length: 600 }, (_, index) => (index % 3 === 0 ? 'ada' : `user ${index}`));
  const { ids, faults } = parseInvitees(parts.join('\n'), NOBODY);
  expect(ids.length + faults.length).toBe(parts.length);
});
