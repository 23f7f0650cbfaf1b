import type { DeviceManager } from '../sdk/devices/index.js';
import { LocalAudioStream } from '../sdk/streams/index.js';

export interface OwnAudioStreamsOptions {
  devices: DeviceManager;
  custom: LocalAudioStream | undefined;
  updated(change: { added: LocalAudioStream[]; removed: LocalAudioStream[] }): void;
  /** The page's own sound comes from another source from now on. */
  sourceChanged(): void;
}

/** The audio stream of a call: the page's own sound, or one of the selected microphone, whose volume can be read. */
export class OwnAudioStreams {
  custom: LocalAudioStream | undefined;
  private ofDevice: LocalAudioStream | undefined;
  private readonly onSource = () => this.options.sourceChanged();

  constructor(private readonly options: OwnAudioStreamsOptions) {
    this.custom = options.custom;
    this.custom?.on('audioSourceChanged', this.onSource);
  }

  get list(): readonly LocalAudioStream[] {
    const stream = this.custom ?? this.ofDevice;
    return stream ? [stream] : [];
  }

  setCustom(stream: LocalAudioStream | undefined): void {
    if (stream === this.custom) return;
    const before = this.list;
    this.custom?.off('audioSourceChanged', this.onSource);
    this.custom = stream;
    stream?.on('audioSourceChanged', this.onSource);
    this.tell(before);
  }

  /** The call sends sound: from now on its stream can be read. It opens the microphone a second time only to be measured. */
  opened(): void {
    const device = this.options.devices.selectedMicrophone ?? ANY_MICROPHONE;
    const before = this.list;
    if (this.ofDevice) void this.ofDevice.switchSource(device);
    else this.ofDevice = new LocalAudioStream(device);
    this.tell(before);
  }

  release(): void {
    this.custom?.off('audioSourceChanged', this.onSource);
    for (const stream of [this.custom, this.ofDevice]) if (stream?.autoDisposeOnCallEnd) stream.dispose();
    this.custom = undefined;
    this.ofDevice = undefined;
  }

  private tell(before: readonly LocalAudioStream[]): void {
    const now = this.list;
    const added = now.filter((stream) => !before.includes(stream));
    const removed = before.filter((stream) => !now.includes(stream));
    if (added.length + removed.length > 0) this.options.updated({ added, removed });
  }
}

const ANY_MICROPHONE = { id: '', name: '', isSystemDefault: true, deviceType: 'Microphone' } as const;
