import type {
  DiagnosticValueType,
  MediaDiagnostics,
  MediaDiagnosticType,
  NetworkDiagnostics,
  NetworkDiagnosticType,
} from '@azure/communication-calling';
import { type EventName, Observable } from '../../sdk/events/index.js';
import { DiagnosticQuality } from './DiagnosticQuality.js';

/** The diagnostics that are a quality; all others are flags. Source: "User Facing Diagnostics". */
type QualityDiagnostic = 'networkReconnect' | 'networkReceiveQuality' | 'networkSendQuality';
type FlagDiagnostic = Exclude<NetworkDiagnosticType | MediaDiagnosticType, QualityDiagnostic>;

interface LatestValue {
  value: DiagnosticQuality | boolean;
  valueType: DiagnosticValueType;
}

/** Reports a diagnostic. Ignores an unchanged value, and a good value of a diagnostic that was never bad. */
export interface SetDiagnostic {
  (diagnostic: QualityDiagnostic, value: DiagnosticQuality): void;
  (diagnostic: FlagDiagnostic, value: boolean): void;
}

const NETWORK = new Set<string>([
  'networkReconnect',
  'networkReceiveQuality',
  'networkSendQuality',
  'noNetwork',
  'networkRelaysNotReachable',
] satisfies NetworkDiagnosticType[]);

/** The diagnostics of one kind: those that have been raised, with their current value. */
export class Diagnostics extends Observable<EventName<NetworkDiagnostics | MediaDiagnostics>> {
  private readonly latest = new Map<string, LatestValue>();

  getLatest(): Record<string, LatestValue> {
    return Object.fromEntries([...this.latest].map(([diagnostic, latest]) => [diagnostic, { ...latest }]));
  }

  update(diagnostic: string, value: DiagnosticQuality | boolean): void {
    const isWell = value === false || value === DiagnosticQuality.Good;
    const known = this.latest.get(diagnostic)?.value;
    if (known === value || (known === undefined && isWell)) return;
    const valueType = typeof value === 'boolean' ? 'DiagnosticFlag' : 'DiagnosticQuality';
    this.latest.set(diagnostic, { value, valueType });
    this.emit('diagnosticChanged', { diagnostic, value, valueType });
  }
}

/** Problems with the person's network or devices. */
export class DiagnosticsFeature extends Observable {
  readonly name = 'UserFacingDiagnostics';
  readonly network = new Diagnostics();
  readonly media = new Diagnostics();
  /** No diagnostics are sent to the others here. */
  readonly remote = Object.assign(new Observable(), {
    isSendingDiagnosticsEnabled: false,
    startSendingDiagnostics: () => undefined,
    stopSendingDiagnostics: () => undefined,
    getLatest: () => ({ diagnostics: [] }),
  });

  readonly set: SetDiagnostic = (diagnostic: string, value: DiagnosticQuality | boolean) => {
    const kind = NETWORK.has(diagnostic) ? this.network : this.media;
    kind.update(diagnostic, value);
  };

  dispose(): void {}
}
