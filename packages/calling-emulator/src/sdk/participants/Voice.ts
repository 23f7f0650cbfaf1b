/**
 * The element that plays a participant's voice.
 *
 * Until the person has pressed something in the page, the browser may refuse to play it, and pauses it when it is unmuted.
 */
export class Voice {
  private readonly audio = new Audio();

  constructor() {
    this.audio.autoplay = true;
    this.audio.muted = true;
  }

  setTrack(track: MediaStreamTrack): void {
    this.audio.srcObject = new MediaStream([track]);
    this.playAgain();
  }

  setSilent(silent: boolean): void {
    if (this.audio.muted === silent) return;
    this.audio.muted = silent;
    this.playAgain();
  }

  setSpeaker(deviceId: string): void {
    this.audio.setSinkId?.(deviceId).catch(() => undefined);
  }

  /** Plays if the browser allows it now. Otherwise the next press in the page tries again. */
  playAgain(): void {
    if (this.audio.srcObject && this.audio.paused) this.audio.play().catch(() => undefined);
  }

  release(): void {
    this.audio.pause();
    this.audio.srcObject = null;
  }
}
