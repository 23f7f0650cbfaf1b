import type { CommunicationIdentityClient } from '@azure/communication-identity';
import type { IdentityOperations } from '../interface/index.js';
import type { SdkCalls } from './SdkCalls.js';

/** What the endpoint uses of the Identity SDK's client. */
export type IdentityClient = Pick<CommunicationIdentityClient, 'createUser' | 'deleteUser' | 'getToken'>;

/** The operations on identities and tokens, over the Identity SDK. */
export function acsIdentities(identity: IdentityClient, calls: SdkCalls): IdentityOperations {
  return {
    createIdentity: async () => {
      const user = await calls.write('createUser', undefined, (options) => identity.createUser(options));
      return user.communicationUserId;
    },
    deleteIdentity: (communicationUserId) =>
      calls.write('deleteUser', undefined, (options) => identity.deleteUser({ communicationUserId }, options)),
    issueToken: async ({ acsUserId: communicationUserId, lifetimeMinutes: tokenExpiresInMinutes }) => {
      const { token, expiresOn } = await calls.read('getToken', (options) =>
        // `voip.join` joins rooms that the identity is invited to and starts no other call ("Identity model", table of
        // scopes).
        identity.getToken({ communicationUserId }, ['voip.join'], { tokenExpiresInMinutes, ...options }),
      );
      return { token, expiresOn, engine: 'acs' };
    },
  };
}
