import type { RecordingCallFeature } from '@azure/communication-calling';
import { unsupported } from '../../sdk/errors/index.js';
import { type EventName, Observable } from '../../sdk/events/index.js';
import { Recording } from './Recording.js';

/**
 * Whether the call is being recorded. Recording itself is up to the service; here it is only a flag of the emulator.
 */
export class RecordingFeature extends Observable<EventName<RecordingCallFeature>> {
  readonly name = 'Recording';
  readonly isTeamsConsentRequired = false;
  private current: Recording | undefined;

  get isRecordingActive(): boolean {
    return this.current !== undefined;
  }

  get recordings(): Recording[] {
    return this.current ? [this.current] : [];
  }

  grantTeamsConsent(): Promise<void> {
    return unsupported('Consent as in Teams');
  }

  /** Applies the server's state. */
  update(active: boolean): void {
    if (active === this.isRecordingActive) return;
    const removed = this.recordings;
    this.current = active ? new Recording() : undefined;
    for (const ended of removed) ended.end();
    this.emit('recordingsUpdated', { added: this.recordings, removed });
    this.emit('isRecordingActiveChanged');
  }

  dispose(): void {}
}
