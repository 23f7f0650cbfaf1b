/** Cameras and microphones that a test can pull out, as it cannot the browser's own: real tracks, of a canvas and a tone. */
export class PluggableDevices {
  /** Every track that the page opened or copied, the newest last. */
  readonly opened: MediaStreamTrack[] = [];
  /** Whether the cameras give no new picture. */
  isFrozen = false;
  private loudness = 0;
  private devices: MediaDeviceInfo[] = [];
  private readonly held = new Set<string>();
  private readonly sounds: { context: AudioContext; gain: GainNode }[] = [];
  private readonly real = {
    getUserMedia: navigator.mediaDevices.getUserMedia,
    enumerateDevices: navigator.mediaDevices.enumerateDevices,
  };

  constructor() {
    navigator.mediaDevices.enumerateDevices = () => Promise.resolve([...this.devices]);
    navigator.mediaDevices.getUserMedia = async (constraints = {}) => {
      const tracks = [
        ...(constraints.video ? [this.open('videoinput', constraints.video)] : []),
        ...(constraints.audio ? [this.open('audioinput', constraints.audio)] : []),
      ];
      this.opened.push(...tracks);
      return new MediaStream(tracks);
    };
  }

  get live(): string[] {
    return this.opened.filter((track) => track.readyState === 'live').map((track) => track.id);
  }

  plug(kind: MediaDeviceKind, deviceId: string): void {
    const device = { kind, deviceId, groupId: '', label: `${deviceId} of the test` };
    this.devices.push({ ...device, toJSON: () => device });
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
  }

  /** What a browser does: the device's tracks end with an event, and it is listed no more. */
  unplug(deviceId: string): void {
    this.devices = this.devices.filter((device) => device.deviceId !== deviceId);
    for (const track of this.opened) {
      if (track.readyState === 'ended' || deviceOf.get(track) !== deviceId) continue;
      track.stop();
      track.dispatchEvent(new Event('ended'));
    }
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
  }

  /** Another app takes the device: it stays listed, and does not open. */
  hold(deviceId: string): void {
    this.held.add(deviceId);
  }

  /** How loud the microphones are, 0 to 1. */
  setLoudness(loudness: number): void {
    this.loudness = loudness;
    for (const { gain } of this.sounds) gain.gain.value = loudness;
  }

  async restore(): Promise<void> {
    Object.assign(navigator.mediaDevices, this.real);
    await Promise.all(this.sounds.splice(0).map(({ context }) => context.close()));
  }

  private open(kind: MediaDeviceKind, constraints: boolean | MediaTrackConstraints): MediaStreamTrack {
    const wanted = typeof constraints === 'object' ? exactly(constraints.deviceId) : undefined;
    const device = this.devices.find((one) => one.kind === kind && (!wanted || one.deviceId === wanted));
    if (!device) throw new DOMException('No such device.', 'NotFoundError');
    if (this.held.has(device.deviceId)) throw new DOMException('The device is in use.', 'NotReadableError');
    const track = kind === 'videoinput' ? this.picture() : this.sound();
    deviceOf.set(track, device.deviceId);
    const settings = track.getSettings.bind(track);
    track.getSettings = () => ({ ...settings(), deviceId: device.deviceId });
    const clone = track.clone.bind(track);
    track.clone = () => {
      const copy = clone();
      this.opened.push(copy);
      return copy;
    };
    return track;
  }

  private picture(): MediaStreamTrack {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    const track = only(canvas.captureStream().getTracks());
    const draw = () => {
      if (track.readyState === 'ended' || !context) return;
      if (!this.isFrozen) {
        context.fillStyle = `hsl(${performance.now() / 10}, 50%, 50%)`;
        context.fillRect(0, 0, canvas.width, canvas.height);
      }
      requestAnimationFrame(draw);
    };
    draw();
    return track;
  }

  private sound(): MediaStreamTrack {
    const context = new AudioContext();
    const gain = new GainNode(context, { gain: this.loudness });
    const output = context.createMediaStreamDestination();
    const tone = new OscillatorNode(context);
    tone.connect(gain).connect(output);
    tone.start();
    this.sounds.push({ context, gain });
    return only(output.stream.getTracks());
  }
}

function exactly(deviceId: ConstrainDOMString | undefined): ConstrainDOMString | undefined {
  return typeof deviceId === 'object' && 'exact' in deviceId ? deviceId.exact : undefined;
}

const deviceOf = new WeakMap<MediaStreamTrack, string>();

function only(tracks: MediaStreamTrack[]): MediaStreamTrack {
  const [track] = tracks;
  if (!track) throw new Error('The browser made no track.');
  return track;
}
