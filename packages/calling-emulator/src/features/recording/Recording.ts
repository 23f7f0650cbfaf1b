import type { RecordingInfo } from '@azure/communication-calling';
import { type EventName, Observable } from '../../sdk/events/index.js';

/** The values of the SDK's `RecordingState` that the emulator uses. */
const STATES = { Started: 1, Ended: 3 } as const;

/** One recording of the call, from its start to its end. */
export class Recording extends Observable<EventName<RecordingInfo>> {
  private current: (typeof STATES)[keyof typeof STATES] = STATES.Started;

  get state(): number {
    return this.current;
  }

  end(): void {
    this.current = STATES.Ended;
    this.emit('recordingStateChanged');
  }
}
