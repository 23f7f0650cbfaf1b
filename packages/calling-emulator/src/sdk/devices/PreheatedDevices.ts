import type { StartPreheatDeviceParameters, StopPreheatDeviceParameters } from '@azure/communication-calling';
import { mediaDevices } from '../browser/index.js';

type Kind = 'audio' | 'video';

/** How long devices stay open if the page names no limit, in seconds. The SDK's own limit is not documented. */
const DEFAULT_S = 60;

interface Preheated {
  opening: Promise<MediaStream>;
  timer: ReturnType<typeof setTimeout>;
}

/** Devices that are open ahead of a call, so that it starts faster: nothing is sent. */
export class PreheatedDevices {
  private readonly open = new Map<Kind, Preheated>();

  /** @param microphoneId the selected microphone; `undefined` for the browser's choice */
  async start(parameters: StartPreheatDeviceParameters, microphoneId: string | undefined): Promise<void> {
    const microphone = microphoneId ? { deviceId: { exact: microphoneId } } : true;
    // Both before anything is awaited, so that a release in between misses neither.
    await Promise.all([
      this.openFor('audio', parameters.audio, microphone),
      this.openFor('video', parameters.video, true),
    ]);
  }

  stop(parameters: StopPreheatDeviceParameters): void {
    for (const kind of ['audio', 'video'] as const) if (parameters[kind]) this.close(kind);
  }

  release(): void {
    for (const kind of [...this.open.keys()]) this.close(kind);
  }

  private async openFor(
    kind: Kind,
    { preheat = false, timeoutInSec = DEFAULT_S }: { preheat?: boolean; timeoutInSec?: number } = {},
    device: boolean | MediaTrackConstraints,
  ): Promise<void> {
    if (!preheat) return;
    this.close(kind);
    const opening = mediaDevices().getUserMedia({ [kind]: device });
    const timer = setTimeout(() => this.close(kind), timeoutInSec * 1000);
    this.open.set(kind, { opening, timer });
    try {
      await opening;
    } catch (error) {
      this.close(kind);
      throw error;
    }
  }

  private close(kind: Kind): void {
    const preheated = this.open.get(kind);
    if (!preheated) return;
    this.open.delete(kind);
    clearTimeout(preheated.timer);
    preheated.opening.then(
      (stream) => {
        for (const track of stream.getTracks()) track.stop();
      },
      () => undefined,
    );
  }
}
