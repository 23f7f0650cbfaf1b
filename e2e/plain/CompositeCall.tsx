import {
  CallComposite,
  type CallCompositeOptions,
  createAzureCommunicationCallAdapter,
  onResolveDeepNoiseSuppressionDependencyLazy,
  onResolveVideoEffectDependencyLazy,
} from '@azure/communication-react';
import type { ReactElement } from 'react';
import { credentialOf } from './credential.js';
import type { PlainCallSettings } from './PlainCallSettings.js';
import { reactionResources } from './reactionResources.js';

// Turns on everything that the composite shows only on request.
const options: CallCompositeOptions = {
  callControls: { endCallButton: { hangUpForEveryone: 'endCallOptions' } },
  // Otherwise a Consumer, who has no microphone, could not press "Start call".
  joinCallOptions: { microphoneCheck: 'skip' },
};

/** Shows Microsoft's composite as its documentation describes. */
export async function createCompositeCall(settings: PlainCallSettings): Promise<ReactElement> {
  const adapter = await createAzureCommunicationCallAdapter({
    userId: { communicationUserId: settings.userId },
    displayName: settings.displayName,
    credential: credentialOf(settings),
    locator: { roomId: settings.roomId },
    options: {
      reactionResources,
      alternateCallerId: '+18005550100',
      videoBackgroundOptions: { onResolveDependency: onResolveVideoEffectDependencyLazy },
      deepNoiseSuppressionOptions: {
        onResolveDependency: onResolveDeepNoiseSuppressionDependencyLazy,
        deepNoiseSuppressionOnByDefault: false,
      },
    },
  });
  globalThis.adapter = adapter;
  return <CallComposite adapter={adapter} callInvitationUrl={location.origin} options={options} />;
}
