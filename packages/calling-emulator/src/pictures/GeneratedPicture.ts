import type { StreamSize } from '@azure/communication-calling';
import { drawEachFrame } from './pictureClock.js';

/** Whom a picture shows. */
export interface PictureSubject {
  acsUserId: string;
  displayName: string;
  speaking: boolean;
}

export interface PictureScene {
  size: StreamSize;
  /** Draws one frame. The seconds go on, or stand still. */
  draw(context: CanvasRenderingContext2D, subject: PictureSubject, seconds: number): void;
}

/** The video of somebody who has no browser. It is drawn here, and only while somebody looks at it. */
export class GeneratedPicture {
  private viewers = 0;
  private closed = false;
  private stop: (() => void) | undefined;

  /** @param stream gets the picture's track while there is one */
  constructor(
    private readonly scene: PictureScene,
    private readonly stream: MediaStream,
    public subject: PictureSubject,
  ) {}

  /** Somebody looks at it, until they call what this returns. */
  look(): () => void {
    this.viewers += 1;
    if (!this.closed) this.stop ??= this.start();
    let looks = true;
    return () => {
      if (!looks) return;
      looks = false;
      this.viewers -= 1;
      if (this.viewers === 0) this.end();
    };
  }

  /** Whom it shows is gone: nothing is drawn any more, whoever looks. */
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
