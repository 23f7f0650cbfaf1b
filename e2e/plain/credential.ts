import { AzureCommunicationTokenCredential } from '@azure/communication-common';
import type { PlainCallSettings } from './PlainCallSettings.js';

/** The credential of a person. It has a refresher if there is a next token. */
export function credentialOf({
  token,
  nextToken,
}: Pick<PlainCallSettings, 'token' | 'nextToken'>): AzureCommunicationTokenCredential {
  if (nextToken === undefined) return new AzureCommunicationTokenCredential(token);
  return new AzureCommunicationTokenCredential({ token, tokenRefresher: () => Promise.resolve(nextToken) });
}
