import { describe, expect, it } from 'vitest';
import { readAccessToken } from './accessToken.js';

const good = { iss: 'http://localhost:7070', skypeid: 'acs:res_user', acsScope: 'chat,voip.join' };
const token = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.secret`;
const EXPIRES = 2_000_000;
const read = (value: string, now: number) => readAccessToken({ token: value, expiresOnTimestamp: EXPIRES }, now);

describe('an access token', () => {
  it('names its emulator and its person', () => {
    expect(read(token(good), 1_000)).toEqual({
      origin: 'http://localhost:7070',
      acsUserId: '8:acs:res_user',
    });
  });

  it.each([
    ['has expired', token(good), EXPIRES, 40235],
    ['has no voip scope', token({ ...good, acsScope: 'chat' }), 0, 44113],
    ['comes from the cloud', token({ ...good, iss: undefined }), 0, 10009],
    ['is no JWT', 'opaque', 0, 10009],
  ])('that %s is refused, and not quoted', (_why, value, now, subCode) => {
    expect(() => read(value, now)).toThrow(expect.objectContaining({ code: 401, subCode }));
    expect(() => read(value, now)).not.toThrow(value);
  });
});
