import { LocalVideoStream } from '@azure/communication-calling';
import {
  CallAgentProvider,
  CallClientProvider,
  CallProvider,
  createStatefulCallClient,
  FluentThemeProvider,
} from '@azure/communication-react';
import type { ReactElement } from 'react';
import { CallParts } from './CallParts.js';
import { credentialOf } from './credential.js';
import type { PlainCallSettings } from './PlainCallSettings.js';

/** Joins a call and shows it with Microsoft's single parts. */
export async function createComposableCall(settings: PlainCallSettings): Promise<ReactElement> {
  const client = createStatefulCallClient({ userId: { communicationUserId: settings.userId } });
  const agent = await client.createCallAgent(credentialOf(settings), {
    displayName: settings.displayName,
  });
  const devices = await client.getDeviceManager();
  await devices.askDevicePermission({ audio: true, video: true });
  await devices.getMicrophones();
  const [camera] = await devices.getCameras();
  const call = agent.join(
    { roomId: settings.roomId },
    camera ? { videoOptions: { localVideoStreams: [new LocalVideoStream(camera)] } } : {},
  );
  return (
    <FluentThemeProvider>
      <CallClientProvider callClient={client}>
        <CallAgentProvider callAgent={agent}>
          <CallProvider call={call}>
            <CallParts />
          </CallProvider>
        </CallAgentProvider>
      </CallClientProvider>
    </FluentThemeProvider>
  );
}
