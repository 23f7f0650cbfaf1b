/**
 * The attributes of a LiveKit participant. Only the endpoint writes them.
 *
 * | attribute | value |
 * | --- | --- |
 * | `role` | their role in the room |
 * | `hand` | when they raised their hand, in milliseconds since 1970; absent or empty while it is down |
 * | `hold` | `1` while they have the call on hold |
 * | `captions` | `1` while they want captions |
 * | `gone` | `roster` right before they are removed because they are no longer invited |
 */
export const LIVE_ATTRIBUTES = ['role', 'hand', 'hold', 'captions', 'gone'] as const;

export type LiveAttribute = (typeof LIVE_ATTRIBUTES)[number];

const SESSION = '[A-Za-z0-9_-]{12}';
const PERSON = new RegExp(`^(8:acs:[!-~]+)#${SESSION}$`);
const PHONE = /^4:\+[1-9]\d{1,14}$/;

/** The identity of a person's token at LiveKit: each token has a session of its own, so that one person can join twice. */
export function liveIdentity(acsUserId: string, session: string): string {
  return `${acsUserId}#${session}`;
}

/**
 * The person or phone behind an identity at LiveKit: an ACS user id, or `4:` and a phone number.
 *
 * @returns `undefined` for a participant that Anteroom didn't invite, who is shown to nobody
 *
 * @example
 * personOf('8:acs:1b5c_0001#3h8Sk2_aP0-x'); // '8:acs:1b5c_0001'
 * personOf('4:+15550100');                   // '4:+15550100'
 * personOf('recorder');                      // undefined
 */
export function personOf(identity: string): string | undefined {
  return PERSON.exec(identity)?.[1] ?? (PHONE.test(identity) ? identity : undefined);
}
