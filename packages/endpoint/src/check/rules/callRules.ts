import { demand, expectProblem } from '../host/index.js';
import type { Rule } from './Rule.js';
import { tokenFor } from './tokenRules.js';

/** Each has a valid body: a role may do it, or not. */
const ACTIONS = [
  { type: 'hand', raised: true },
  { type: 'hold', held: true },
  { type: 'mute' },
  { type: 'spotlight', on: false },
  { type: 'end' },
];

export const CALL_RULES: readonly Rule[] = [
  {
    id: 'call.address',
    says: 'A token of LiveKit comes with its address',
    async check(host) {
      const { id } = await host.sharedRoom();
      const { engine, url } = await tokenFor(host, 'attendee', id);
      demand(engine !== 'livekit' || url !== undefined, 'The token is for LiveKit, but it has no "url".');
    },
  },
  {
    id: 'call.only-inside',
    says: 'People who are not in a call do nothing in it',
    async check(host) {
      const { id } = await host.sharedRoom();
      for (const who of ['attendee', 'presenter'] as const) {
        for (const json of ACTIONS) {
          const response = await host.call(who, 'POST', `/rooms/${id}/call/actions`, { json });
          expectProblem(response, 'forbidden', 'not-supported');
        }
      }
    },
  },
];
