import type {
  AudioDeviceInfo,
  LocalAudioStreamOptions,
  MediaStreamType,
  LocalAudioStream as SdkLocalAudioStream,
} from '@azure/communication-calling';
import { mediaDevices } from '../browser/index.js';
import { CallError, deviceError } from '../errors/index.js';
import { type EventName, Observable } from '../events/index.js';
import { AudioEffectsFeature } from './AudioEffectsFeature.js';
import { VolumeMeter } from './VolumeMeter.js';

/**
 * A microphone, or sound that the page makes itself, to send in a call. Creating one opens nothing; `getMediaStream`, a volume
 * or a call does.
 */
export class LocalAudioStream extends Observable<EventName<SdkLocalAudioStream>> {
  readonly mediaStreamType: MediaStreamType = 'Audio';
  private device: AudioDeviceInfo;
  private given: MediaStream | undefined;
  private opened: Promise<MediaStream> | undefined;
  private volume: VolumeMeter | undefined;
  private readonly effects = new AudioEffectsFeature();
  private disposed = false;
  /** Whether a call that ends disposes it. Default: true. */
  readonly autoDisposeOnCallEnd: boolean;

  /** @param source a microphone of the device manager, or a stream with sound, which the page itself stops */
  constructor(source: AudioDeviceInfo | MediaStream, options: LocalAudioStreamOptions = {}) {
    super();
    this.autoDisposeOnCallEnd = options.autoDisposeOnCallEnd ?? true;
    this.given = source instanceof MediaStream ? source : undefined;
    this.device = source instanceof MediaStream ? deviceOf(source) : { ...source };
  }

  get source(): AudioDeviceInfo {
    // A copy: the UI library freezes what it keeps in its state.
    return { ...this.device };
  }

  /** Only `Features.AudioEffects` exists on a stream, and no effect is supported. */
  feature(_factory: unknown): AudioEffectsFeature {
    return this.effects;
  }

  /** The sound of the source. A microphone is opened now, and stays open until `dispose` or another source. */
  getMediaStream(): Promise<MediaStream> {
    if (this.disposed) return Promise.reject(new CallError('The audio stream has been disposed.', 409, 0));
    if (this.given) return Promise.resolve(this.given);
    this.opened ??= openMicrophone(this.device.id);
    const { opened } = this;
    // After a failure, the next call tries again.
    opened.catch(() => {
      if (this.opened === opened) this.opened = undefined;
    });
    return opened;
  }

  /** Sends other sound from now on. */
  async setMediaStream(source: MediaStream): Promise<void> {
    this.closeSource();
    this.given = source;
    this.device = deviceOf(source);
    this.emit('audioSourceChanged', { source: this });
  }

  /** Sends another microphone from now on. A volume that was read before measures the former one. */
  async switchSource(source: AudioDeviceInfo): Promise<void> {
    if (!this.given && this.device.id === source.id) return;
    this.closeSource();
    this.given = undefined;
    this.device = { ...source };
    this.emit('audioSourceChanged', { source: this });
  }

  /** How loud the source is. Read it again after `audioSourceChanged`. */
  async getVolume(): Promise<VolumeMeter> {
    const [track] = (await this.getMediaStream()).getAudioTracks();
    if (!track) throw new CallError('The audio stream has no sound.', 412, 0);
    this.volume ??= new VolumeMeter(track);
    // Disposed while the microphone opened.
    if (this.disposed) this.volume.end();
    return this.volume;
  }

  dispose(): void {
    this.disposed = true;
    this.closeSource();
  }

  private closeSource(): void {
    this.volume?.end();
    this.volume = undefined;
    const { opened } = this;
    this.opened = undefined;
    opened?.then(
      (stream) => {
        for (const track of stream.getTracks()) track.stop();
      },
      () => undefined,
    );
  }
}

function deviceOf({ id }: MediaStream): AudioDeviceInfo {
  return { id, name: 'Stream', isSystemDefault: false, deviceType: 'Virtual' };
}

async function openMicrophone(id: string): Promise<MediaStream> {
  try {
    return await mediaDevices().getUserMedia({ audio: id ? { deviceId: { exact: id } } : true });
  } catch (error) {
    throw deviceError('Audio', error);
  }
}
