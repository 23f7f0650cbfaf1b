import type { ActiveAudioEffects, AudioEffectsFeature as SdkAudioEffectsFeature } from '@azure/communication-calling';
import { unsupported } from '../errors/index.js';
import { type EventName, Observable } from '../events/index.js';

/** Effects for sound: none is supported, and none is ever active. */
export class AudioEffectsFeature extends Observable<EventName<SdkAudioEffectsFeature>> {
  readonly name = 'AudioEffects';
  readonly activeEffects: ActiveAudioEffects = { echoCancellation: [], noiseSuppression: [] };

  async isSupported(_effect?: unknown): Promise<boolean> {
    return false;
  }

  startEffects(_effects?: unknown): Promise<void> {
    return unsupported('An audio effect');
  }

  async stopEffects(_effects?: unknown): Promise<void> {}

  dispose(): void {}
}
