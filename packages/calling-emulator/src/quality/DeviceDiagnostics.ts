import type { SetDiagnostic } from '../features/diagnostics/index.js';

/** Reports whether there is a network, a microphone and a speaker at all, until it is released. */
export class DeviceDiagnostics {
  private readonly controller = new AbortController();
  private hadSpeaker = false;

  constructor(private readonly set: SetDiagnostic) {
    const { signal } = this.controller;
    addEventListener('offline', () => set('noNetwork', true), { signal });
    addEventListener('online', () => set('noNetwork', false), { signal });
    if (!navigator.onLine) set('noNetwork', true);
    const count = () => void this.count().catch(reportError);
    navigator.mediaDevices?.addEventListener('devicechange', count, { signal });
    count();
  }

  release(): void {
    this.controller.abort();
  }

  private async count(): Promise<void> {
    const devices = await navigator.mediaDevices?.enumerateDevices();
    // Pages without HTTPS can't tell which devices there are.
    if (!devices || this.controller.signal.aborted) return;
    // Devices are listed, without names, even before the person has granted any permission.
    this.set('noMicrophoneDevicesEnumerated', !devices.some(({ kind }) => kind === 'audioinput'));
    // Some browsers never list speakers: only a speaker that was seen can be missed.
    const hasSpeaker = devices.some(({ kind }) => kind === 'audiooutput');
    this.hadSpeaker ||= hasSpeaker;
    this.set('noSpeakerDevicesEnumerated', this.hadSpeaker && !hasSpeaker);
  }
}
