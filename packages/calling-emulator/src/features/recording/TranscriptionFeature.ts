import type { TranscriptionCallFeature } from '@azure/communication-calling';
import { unsupported } from '../../sdk/errors/index.js';
import { type EventName, Observable } from '../../sdk/events/index.js';

/** Whether the call is being transcribed: a flag of the emulator, as with recordings. */
export class TranscriptionFeature extends Observable<EventName<TranscriptionCallFeature>> {
  readonly name = 'Transcription';
  readonly isTeamsConsentRequired = false;
  private active = false;

  get isTranscriptionActive(): boolean {
    return this.active;
  }

  grantTeamsConsent(): Promise<void> {
    return unsupported('Consent as in Teams');
  }

  /** Applies the server's state. */
  update(active: boolean): void {
    if (active === this.active) return;
    this.active = active;
    this.emit('isTranscriptionActiveChanged');
  }

  dispose(): void {}
}
