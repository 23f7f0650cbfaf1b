import type { VideoEffectsFeature as SdkVideoEffectsFeature, VideoEffectName } from '@azure/communication-calling';
import { unsupported } from '../errors/index.js';
import { type EventName, Observable } from '../events/index.js';

/** Background effects. The stand-in has none, and reports so. */
export class VideoEffectsFeature extends Observable<EventName<SdkVideoEffectsFeature>> {
  readonly name = 'VideoEffects';
  readonly activeEffects: VideoEffectName[] = [];

  isSupported(): Promise<boolean> {
    return Promise.resolve(false);
  }

  startEffects(): Promise<void> {
    return unsupported('A video effect');
  }

  stopEffects(): Promise<void> {
    return Promise.resolve();
  }

  dispose(): void {}
}
