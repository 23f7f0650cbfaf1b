import type { StreamSize } from '@azure/communication-calling';
import { drawEachFrame } from './pictureClock.js';

/** The person that a picture shows. */
export interface PictureSubject {
  acsUserId: string;
  displayName: string;
  speaking: boolean;
}

export interface PictureScene {
  size: StreamSize;
  /** Draws one frame. `seconds` increases, or stays the same if nothing is to move. */
  draw(context: CanvasRenderingContext2D, subject: PictureSubject, seconds: number): void;
}

/** The video of a participant without a browser. It is drawn here, and only while it is shown. */
export class GeneratedPicture {
  private viewers = 0;
  private closed = false;
  private stop: (() => void) | undefined;

  /** @param stream receives the track of the picture while there is one */
  constructor(
    private readonly scene: PictureScene,
    private readonly stream: MediaStream,
    public subject: PictureSubject,
  ) {}

  /** Starts a view. @returns a function that ends it */
  view(): () => void {
    this.viewers += 1;
    if (!this.closed) this.stop ??= this.start();
    let isViewing = true;
    return () => {
      if (!isViewing) return;
      isViewing = false;
      this.viewers -= 1;
      if (this.viewers === 0) this.end();
    };
  }

  /** The participant has left: stops drawing, also for open views. */
  close(): void {
    this.closed = true;
    this.end();
  }

  private end(): void {
    this.stop?.();
    this.stop = undefined;
  }

  private start(): () => void {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, this.scene.size);
    const context = canvas.getContext('2d');
    const captured = canvas.captureStream().getVideoTracks();
    for (const track of captured) this.stream.addTrack(track);
    const stopDrawing = context && drawEachFrame((seconds) => this.scene.draw(context, this.subject, seconds));
    return () => {
      stopDrawing?.();
      for (const track of captured) {
        this.stream.removeTrack(track);
        track.stop();
      }
    };
  }
}
