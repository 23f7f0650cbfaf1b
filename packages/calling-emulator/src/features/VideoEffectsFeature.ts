import { unsupported } from '../CallError.js';
import { Observable } from '../Observable.js';

/** Background effects: the stand-in has none, and says so. */
export class VideoEffectsFeature extends Observable {
  readonly name = 'VideoEffects';
  readonly activeEffects: string[] = [];

  isSupported(): Promise<boolean> {
    return Promise.resolve(false);
  }

  startEffects(): Promise<void> {
    return unsupported('A video effect');
  }

  stopEffects(): Promise<void> {
    return Promise.resolve();
  }
}
