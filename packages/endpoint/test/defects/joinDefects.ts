import type { Defect } from './Defect.js';
import { altered, answered, answering, asking, body, callOf, forged, iso, json, success } from './spoiling.js';

const token = () => ({
  acsUserId: '8:acs:1_2',
  token: 'a-token',
  expiresOn: iso(Date.now() + 60_000),
  role: 'Attendee',
  displayName: 'Somebody',
});

const knock = (state: string) => ({
  id: crypto.randomUUID(),
  state,
  displayName: 'Somebody',
  place: 1,
  knockedAt: iso(Date.now()),
  expiresAt: iso(Date.now() + 60_000),
});

/** Defects of tokens and knocks. */
export const JOIN_DEFECTS: readonly Defect[] = [
  {
    name: 'the role of a token is taken from the body',
    rule: 'token.role-from-roster',
    spoil: success('issueToken', async (told, asked) => ({ ...told, role: (await json(asked)).role ?? told.role })),
  },
  {
    name: 'a token is issued for the person in the body',
    rule: 'token.own-identity-only',
    spoil: success('issueToken', async (told, asked) => {
      const { acsUserId } = await json(asked);
      return { ...told, acsUserId: acsUserId ?? told.acsUserId };
    }),
  },
  {
    name: 'a token is issued for the person in the query',
    rule: 'token.own-identity-only',
    spoil: success('issueToken', (told, asked) => ({
      ...told,
      acsUserId: new URL(asked.url).searchParams.get('acsUserId') ?? told.acsUserId,
    })),
  },
  {
    name: 'a token has expired when it is issued',
    rule: 'token.life',
    spoil: success('issueToken', (told) => ({ ...told, expiresOn: iso(Date.now() - 60_000) })),
  },
  {
    name: 'a token of LiveKit has no address',
    rule: 'call.address',
    spoil: success('issueToken', (told) => ({ ...told, engine: 'livekit' })),
  },
  {
    name: 'people outside of a call act in it',
    rule: 'call.only-inside',
    spoil: answering((response, asked) =>
      callOf(asked) === 'actInCall' && response.status === 404 ? new Response(null, { status: 204 }) : response,
    ),
  },
  {
    name: 'a token needs a body',
    rule: 'token.without-body',
    spoil: answering(async (response, asked) =>
      callOf(asked) === 'issueToken' && (await asked.text()) === '' ? answered(response, {}, 400) : response,
    ),
  },
  {
    name: 'a token is issued before the room opens',
    rule: 'token.not-open',
    spoil: forged('issueToken', 409, token),
  },
  {
    name: 'a token is issued after the room has closed',
    rule: 'token.expired',
    spoil: forged('issueToken', 410, token),
  },
  {
    name: 'a person who knocks twice has two knocks',
    rule: 'knock.one-at-a-time',
    spoil: success('knock', (told) => ({ ...told, id: crypto.randomUUID() })),
  },
  {
    name: 'people who knock choose their displayed name',
    rule: 'knock.strict',
    spoil: body('knock', ({ displayName: _name, ...rest }) => rest),
  },
  {
    name: 'everyone is admitted as Presenter',
    rule: 'knock.admit',
    spoil: body('changeKnock', ({ role, ...change }) => (role ? { ...change, role: 'Presenter' } : change)),
  },
  {
    name: 'a knock is settled twice',
    rule: 'knock.admit-once',
    spoil: forged('changeKnock', 409, () => knock('admitted')),
  },
  {
    name: 'a refused person does not see the reason',
    rule: 'knock.refuse',
    spoil: body('changeKnock', ({ reason: _reason, ...change }) => change),
  },
  {
    name: 'a person who withdrew is admitted by a presenter who was just doing so',
    rule: 'knock.withdraw',
    spoil: (send) => async (asked) => {
      if (callOf(asked) !== 'changeKnock' || (await json(asked)).action !== 'withdraw') return send(asked);
      const headers = { 'content-type': 'application/json', 'cache-control': 'no-store', 'anteroom-version': '1' };
      return new Response(JSON.stringify(knock('withdrawn')), { headers });
    },
  },
  {
    name: 'a knock is found through another room',
    rule: 'knock.unknown',
    spoil: (send, as) => {
      const roomOf = new Map<string, string>();
      const remembering = success('knock', (told, asked) => {
        roomOf.set(String(told.id), asked.url);
        return told;
      });
      return asking((asked) => {
        const [, id = ''] = /\/knocks\/(.+)$/.exec(asked.url) ?? [];
        const url = roomOf.get(id);
        return url === undefined ? asked : altered(asked, { url: `${url}/${id}` });
      })(remembering(send, as), as);
    },
  },
  {
    name: 'a refused person may knock forever',
    rule: 'knock.refusals-limited',
    spoil: forged('knock', 429, () => knock('waiting')),
  },
];
