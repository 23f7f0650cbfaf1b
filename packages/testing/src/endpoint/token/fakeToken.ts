const base64Url = (value: object) =>
  btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/**
 * A token that decodes like those of the Identity service. It isn't signed, so no service accepts it.
 *
 * @param now milliseconds since 1970
 */
export function fakeToken(acsUserId: string, now: number, lifetimeMinutes = 60): { token: string; expiresOn: string } {
  const iat = Math.floor(now / 1000);
  const exp = iat + lifetimeMinutes * 60;
  const skypeid = acsUserId.replace(/^8:/, '');
  const resourceId = skypeid.replace(/^acs:/, '').split('_')[0];
  const token = [
    base64Url({ alg: 'none', typ: 'JWT' }),
    base64Url({ skypeid, acsScope: 'voip.join', resourceId, iat, exp }),
    'unsigned',
  ].join('.');
  return { token, expiresOn: new Date(exp * 1000).toISOString() };
}
