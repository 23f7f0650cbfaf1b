import type { CommunicationTokenCredential } from '@azure/communication-common';
import { Features } from '../features/index.js';
import { readAccessToken } from '../transport/index.js';
import { agentsOfPage, CallAgent } from './CallAgent.js';
import { DebugInfo, type DebugInfoFeature } from './DebugInfo.js';
import { DeviceManager } from './devices/index.js';
import { notAvailable, unsupported } from './errors/index.js';

/** The entry point, as in the calling SDK: create a client, create an agent with a token, join a room. */
export class CallClient {
  private deviceManager: DeviceManager | undefined;
  private readonly debugInfo = new DebugInfo(agentsOfPage);

  /** Only `Features.DebugInfo` exists on a client. */
  feature(factory: unknown): DebugInfoFeature {
    if (factory !== Features.DebugInfo) throw notAvailable('This feature');
    return this.debugInfo.feature;
  }

  /**
   * Creates an agent for the holder of the token.
   * @throws CallError 401/40235 (expired), 401/44113 (no voip scope), 401/10009 (not issued by an emulator), 409/40228
   * (this person already has an agent in this page)
   */
  async createCallAgent(
    credential: CommunicationTokenCredential,
    options: { displayName?: string | undefined } = {},
  ): Promise<CallAgent> {
    const { acsUserId } = readAccessToken(await credential.getToken());
    return new CallAgent(credential, acsUserId, options.displayName ?? '', this.devices());
  }

  /** @throws CallError 501: Teams users have no place in a room */
  createTeamsCallAgent(): Promise<never> {
    return unsupported('An agent for Teams users');
  }

  /** Always returns the same object: the UI library refuses a second one. */
  getDeviceManager(): Promise<DeviceManager> {
    return Promise.resolve(this.devices());
  }

  dispose(): Promise<void> {
    this.deviceManager?.release();
    this.deviceManager = undefined;
    this.debugInfo.dispose();
    return Promise.resolve();
  }

  private devices(): DeviceManager {
    this.deviceManager ??= new DeviceManager();
    return this.deviceManager;
  }
}
