import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { liveIdentity } from '@anteroom/contract';
import { AccessToken, RoomConfiguration } from 'livekit-server-sdk';
import type { IdentityOperations, ServiceHost } from '../interface/index.js';
import { grantsOf } from './grants.js';
import type { LiveKitSettings } from './LiveKitOptions.js';
import { newCall, type RunningCalls } from './RunningCalls.js';

/** How long a call is kept for people who come back, after the last one has left, in seconds. */
const DEPARTURE_S = 30;

/** The operations on identities, which only the endpoint's store keeps, and on tokens, which the API secret signs. */
export function livekitIdentities(
  settings: LiveKitSettings,
  { clock }: ServiceHost,
  calls: RunningCalls,
): IdentityOperations {
  const { url, apiKey, apiSecret, installation = installationOf(settings) } = settings;
  return {
    createIdentity: async () => `8:acs:${installation}_${randomUUID()}`,
    deleteIdentity: async () => undefined,
    issueToken: async ({ acsUserId, roomId, role, displayName, room, lifetimeMinutes }) => {
      // Also refuses the room of another app.
      const { pstnDialOut } = (await calls.state(roomId)) ?? { pstnDialOut: room.pstnDialOutEnabled };
      const ttl = Math.ceil(Math.min(lifetimeMinutes * 60, (room.validUntil.getTime() - clock()) / 1000));
      const identity = liveIdentity(acsUserId, randomBytes(9).toString('base64url'));
      const token = new AccessToken(apiKey, apiSecret, { identity, name: displayName, ttl, attributes: { role } });
      token.addGrant({ room: roomId, roomJoin: true, ...grantsOf(role), canUpdateOwnMetadata: false });
      // The first person to join makes the room.
      const metadata = JSON.stringify(newCall(pstnDialOut));
      token.roomConfig = new RoomConfiguration({ metadata, departureTimeout: DEPARTURE_S });
      const signed = await token.toJwt();
      return { token: signed, expiresOn: expiryOf(signed), engine: 'livekit', url };
    },
  };
}

/** A UUID that stays the same for one LiveKit. */
function installationOf({ url, apiKey }: LiveKitSettings): string {
  const hash = createHash('sha256').update(`${url}\n${apiKey}`).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

function expiryOf(token: string): Date {
  const { exp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { exp: number };
  return new Date(exp * 1000);
}
