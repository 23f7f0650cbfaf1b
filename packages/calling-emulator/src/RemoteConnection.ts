import type { MediaState } from '@anteroom/contract/signalling';
import type { MediaSlot } from './Peer.js';
import { RemoteVideoStream } from './RemoteVideoStream.js';

/** The media of one device of somebody else: two video streams and the element that plays their voice. */
export class RemoteConnection {
  media: MediaState = { microphone: false, camera: false, screen: false };
  /** Has put the call on hold: shows nothing and says nothing, whatever of their media is on. */
  onHold = false;
  isLoud = false;
  private silent = false;
  private readonly audio = new Audio();
  private readonly camera = new RemoteVideoStream('Video');
  private readonly screen = new RemoteVideoStream('ScreenSharing');
  private readonly announced: RemoteVideoStream[] = [];

  constructor() {
    this.audio.autoplay = true;
    this.audio.muted = true;
  }

  get isAudible(): boolean {
    return this.media.microphone && !this.onHold;
  }

  get videoStreams(): RemoteVideoStream[] {
    return [...this.announced];
  }

  /** Returns the streams that are sent for the first time. */
  update(media: MediaState, onHold: boolean): RemoteVideoStream[] {
    this.media = media;
    this.onHold = onHold;
    this.applySilence();
    const added = [...(media.camera ? [this.camera] : []), ...(media.screen ? [this.screen] : [])].filter(
      (stream) => !this.announced.includes(stream),
    );
    this.announced.push(...added);
    this.camera.setAvailable(media.camera && !onHold);
    this.screen.setAvailable(media.screen && !onHold);
    return added;
  }

  receive(slot: MediaSlot, track: MediaStreamTrack): void {
    if (slot === 'camera') this.camera.setTrack(track);
    else if (slot === 'screen') this.screen.setTrack(track);
    else {
      this.audio.srcObject = new MediaStream([track]);
      // Refused where the person has not touched the page yet; the element starts by itself with the next gesture.
      this.audio.play().catch(() => undefined);
    }
  }

  /** Whether this page plays what they say. */
  setSilent(silent: boolean): void {
    this.silent = silent;
    this.applySilence();
  }

  /** Whether media arrives at all. Where it does not, the tile says so. */
  setReachable(reachable: boolean): void {
    this.camera.setReachable(reachable);
    this.screen.setReachable(reachable);
  }

  setSpeaker(deviceId: string): void {
    this.audio.setSinkId?.(deviceId).catch(() => undefined);
  }

  release(): void {
    this.audio.pause();
    this.audio.srcObject = null;
    this.camera.setAvailable(false);
    this.screen.setAvailable(false);
  }

  private applySilence(): void {
    // A sender whose role forbids the microphone is not heard, whatever its browser sends.
    this.audio.muted = this.silent || !this.isAudible;
  }
}
