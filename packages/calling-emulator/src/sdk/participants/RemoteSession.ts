import { GeneratedPicture, personScene, slideScene } from '../../pictures/index.js';
import type { CallParticipant, MediaSlot, MediaState } from '../../transport/index.js';
import { RemoteAudioStream, RemoteVideoStream } from '../streams/index.js';
import { Voice } from './Voice.js';

/** The media of one device of another participant: two video streams and their voice. */
export class RemoteSession {
  media: MediaState = { microphone: false, camera: false, screen: false };
  /** The participant has put the call on hold: they are neither seen nor heard, even if their media is on. */
  onHold = false;
  isLoud = false;
  handOrder: number | undefined;
  /** `undefined` until their sound arrives. */
  audioStream: RemoteAudioStream | undefined;
  private silent = false;
  private readonly voice = new Voice();
  private readonly camera = new RemoteVideoStream('Video');
  private readonly screen = new RemoteVideoStream('ScreenSharing');
  private readonly announced: RemoteVideoStream[] = [];

  get isAudible(): boolean {
    return this.media.microphone && !this.onHold;
  }

  get videoStreams(): RemoteVideoStream[] {
    return [...this.announced];
  }

  /** @returns the streams that are sent for the first time */
  update(participant: CallParticipant): RemoteVideoStream[] {
    const { media, onHold = false, generated, handOrder } = participant;
    this.media = media;
    this.onHold = onHold;
    this.handOrder = handOrder;
    this.isLoud &&= this.isAudible;
    this.applySilence();
    if (generated) this.generate(participant, generated.speaking);
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
      this.voice.setTrack(track);
      this.audioStream?.release();
      this.audioStream = new RemoteAudioStream(track);
    }
  }

  /** Whether this page is not to play their voice. */
  setSilent(silent: boolean): void {
    this.silent = silent;
    this.applySilence();
  }

  /** Whether media arrives at all. If not, the tile shows it. */
  setReachable(reachable: boolean): void {
    this.camera.setReachable(reachable);
    this.screen.setReachable(reachable);
  }

  setSpeaker(deviceId: string): void {
    this.voice.setSpeaker(deviceId);
  }

  /** Plays their voice if the browser refused to so far. */
  playAgain(): void {
    this.voice.playAgain();
  }

  release(): void {
    this.voice.release();
    this.audioStream?.release();
    for (const stream of [this.camera, this.screen]) {
      stream.setAvailable(false);
      stream.picture?.close();
    }
  }

  /**
   * Participants without a browser send nothing: the server says whether they speak, and their pictures are drawn here.
   */
  private generate({ acsUserId, displayName }: CallParticipant, speaking: boolean): void {
    this.isLoud = speaking && this.isAudible;
    const subject = { acsUserId, displayName, speaking: this.isLoud };
    for (const [stream, scene] of [
      [this.camera, personScene],
      [this.screen, slideScene],
    ] as const) {
      stream.picture ??= new GeneratedPicture(scene, stream.mediaStream, subject);
      stream.picture.subject = subject;
    }
  }

  private applySilence(): void {
    // A sender whose role forbids the microphone is not heard, even if their browser sends audio.
    this.voice.setSilent(this.silent || !this.isAudible);
  }
}
