import type {
  AudioDeviceInfo,
  DeviceAccess,
  PermissionConstraints,
  DeviceManager as SdkDeviceManager,
  StartPreheatDeviceParameters,
  StopPreheatDeviceParameters,
  VideoDeviceInfo,
} from '@azure/communication-calling';
import { mediaDevices } from '../browser/index.js';
import { type EventName, Observable } from '../events/index.js';
import { PreheatedDevices } from './PreheatedDevices.js';

/** The browser's cameras, microphones and speakers, and which of them are selected. */
export class DeviceManager extends Observable<EventName<SdkDeviceManager>> {
  private microphone: AudioDeviceInfo | undefined;
  private speaker: AudioDeviceInfo | undefined;
  private known: MediaDeviceInfo[] = [];
  private readonly preheated = new PreheatedDevices();
  private readonly onDeviceChange = () => void this.refresh();

  constructor() {
    super();
    navigator.mediaDevices?.addEventListener('devicechange', this.onDeviceChange);
  }

  get isSpeakerSelectionAvailable(): boolean {
    return 'setSinkId' in HTMLMediaElement.prototype;
  }

  get selectedMicrophone(): AudioDeviceInfo | undefined {
    return this.microphone && { ...this.microphone };
  }

  get selectedSpeaker(): AudioDeviceInfo | undefined {
    return this.speaker && { ...this.speaker };
  }

  async getCameras(): Promise<VideoDeviceInfo[]> {
    return cameras(await this.refresh());
  }

  async getMicrophones(): Promise<AudioDeviceInfo[]> {
    const list = audioDevices(await this.refresh(), 'audioinput');
    this.microphone ??= list[0];
    return list;
  }

  async getSpeakers(): Promise<AudioDeviceInfo[]> {
    const list = audioDevices(await this.refresh(), 'audiooutput');
    this.speaker ??= list[0];
    return list;
  }

  async selectMicrophone(device: AudioDeviceInfo): Promise<void> {
    if (this.microphone?.id === device.id) return;
    this.microphone = { ...device };
    this.emit('selectedMicrophoneChanged');
  }

  async selectSpeaker(device: AudioDeviceInfo): Promise<void> {
    if (this.speaker?.id === device.id) return;
    this.speaker = { ...device };
    this.emit('selectedSpeakerChanged');
  }

  /** Asks for each device separately, so that a missing camera does not hide a microphone. Nothing stays open. */
  async askDevicePermission(wanted: PermissionConstraints): Promise<DeviceAccess> {
    const audio = wanted.audio ? await canOpen({ audio: true }) : false;
    const video = wanted.video ? await canOpen({ video: true }) : false;
    await this.refresh();
    return { audio, video };
  }

  /**
   * Opens devices ahead of a call, until `stopPreheatDevices` or the time limit. Nothing is sent.
   * @throws the browser's own error when it opens none
   */
  startPreheatDevices(parameters: StartPreheatDeviceParameters): Promise<void> {
    return this.preheated.start(parameters, this.microphone?.id);
  }

  stopPreheatDevices(parameters: StopPreheatDeviceParameters): void {
    this.preheated.stop(parameters);
  }

  release(): void {
    this.preheated.release();
    navigator.mediaDevices?.removeEventListener('devicechange', this.onDeviceChange);
  }

  private reselect(all: MediaDeviceInfo[]): void {
    const microphone = stillThere(this.microphone, 'audioinput', all);
    const speaker = stillThere(this.speaker, 'audiooutput', all);
    if (microphone !== this.microphone) {
      this.microphone = microphone;
      this.emit('selectedMicrophoneChanged');
    }
    if (speaker !== this.speaker) {
      this.speaker = speaker;
      this.emit('selectedSpeakerChanged');
    }
  }

  /** Device names appear only after a permission: a device that had no name before counts as added. */
  private async refresh(): Promise<MediaDeviceInfo[]> {
    const all = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
    // Read only now, so that the second of two concurrent refreshes reports nothing again.
    const before = this.known;
    const now = all.filter((device) => device.label !== '');
    this.known = now;
    this.reselect(all);
    const added = now.filter((device) => !before.some((other) => sameDevice(other, device)));
    const removed = before.filter((device) => !now.some((other) => sameDevice(other, device)));
    const video = { added: cameras(added), removed: cameras(removed) };
    if (video.added.length + video.removed.length > 0) this.emit('videoDevicesUpdated', video);
    const audio = { added: allAudio(added), removed: allAudio(removed) };
    if (audio.added.length + audio.removed.length > 0) this.emit('audioDevicesUpdated', audio);
    return now;
  }
}

/** The selected device, or the first one if it is gone. Devices whose names the browser hides are not gone. */
function stillThere(
  chosen: AudioDeviceInfo | undefined,
  kind: 'audioinput' | 'audiooutput',
  all: MediaDeviceInfo[],
): AudioDeviceInfo | undefined {
  const named = audioDevices(
    all.filter((device) => device.label !== ''),
    kind,
  );
  const areHidden = named.length === 0 && all.some((device) => device.kind === kind);
  if (!chosen || areHidden || named.some((device) => device.id === chosen.id)) return chosen;
  return named[0];
}

function sameDevice(a: MediaDeviceInfo, b: MediaDeviceInfo): boolean {
  return a.kind === b.kind && a.deviceId === b.deviceId;
}

async function canOpen(constraints: MediaStreamConstraints): Promise<boolean> {
  try {
    const stream = await mediaDevices().getUserMedia(constraints);
    for (const track of stream.getTracks()) track.stop();
    return true;
  } catch {
    return false;
  }
}

function cameras(devices: MediaDeviceInfo[]): VideoDeviceInfo[] {
  return devices
    .filter((device) => device.kind === 'videoinput')
    .map((device) => ({ id: device.deviceId, name: device.label, deviceType: 'UsbCamera' }));
}

function audioDevices(devices: MediaDeviceInfo[], kind: 'audioinput' | 'audiooutput'): AudioDeviceInfo[] {
  return devices
    .filter((device) => device.kind === kind)
    .map((device) => ({
      id: device.deviceId,
      name: device.label,
      isSystemDefault: device.deviceId === 'default',
      deviceType: kind === 'audioinput' ? 'Microphone' : 'Speaker',
    }));
}

function allAudio(devices: MediaDeviceInfo[]): AudioDeviceInfo[] {
  return [...audioDevices(devices, 'audioinput'), ...audioDevices(devices, 'audiooutput')];
}
