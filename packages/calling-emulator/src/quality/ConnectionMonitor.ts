import {
  DiagnosticQuality,
  type DiagnosticsFeature,
  type OptimalVideoCountFeature,
} from '../features/diagnostics/index.js';
import { type ConnectionCounters, measure, readCounters, shared } from './connectionMeasure.js';

/** How often the statistics are read, in milliseconds. */
const ROUND_MS = 2_000;

export interface MonitoredMedia {
  /** The browser's statistics of each media connection. */
  reports(): Promise<Map<string, RTCStatsReport>>;
  /** The camera's track while it is sent. */
  camera(): MediaStreamTrack | undefined;
}

export interface MonitorFeatures {
  userFacingDiagnostics: DiagnosticsFeature;
  optimalVideoCount: OptimalVideoCountFeature;
}

/** Reads the statistics of the media connections regularly, and reports problems with the network or the camera. */
export class ConnectionMonitor {
  private before = new Map<string, ConnectionCounters>();
  // A single bad reading may be a hiccup; two in a row are reported.
  private last = {
    receive: DiagnosticQuality.Good as DiagnosticQuality,
    send: DiagnosticQuality.Good as DiagnosticQuality,
  };
  private stillRounds = 0;
  private released = false;
  private readonly timer = setInterval(() => void this.round().catch(reportError), ROUND_MS);

  constructor(
    private readonly features: MonitorFeatures,
    private readonly media: MonitoredMedia,
  ) {}

  release(): void {
    this.released = true;
    clearInterval(this.timer);
  }

  private async round(): Promise<void> {
    const reports = await this.media.reports();
    if (this.released) return;
    const now = new Map([...reports].map(([id, report]) => [id, readCounters(report)]));
    const measures = [...now].flatMap(([id, counters]) => {
      const before = this.before.get(id);
      // Fewer than before: the connection was replaced.
      return before && counters.packetsReceived >= before.packetsReceived ? [measure(before, counters)] : [];
    });
    this.checkLoss([...now.values()]);
    this.checkCamera([...now.values()]);
    this.before = now;

    const receive = shared(measures.map((one) => one.receive)) ?? DiagnosticQuality.Good;
    const send = shared(measures.map((one) => one.send)) ?? DiagnosticQuality.Good;
    const { last } = this;
    this.last = { receive, send };
    const receiveQuality = better(last.receive, receive);
    this.features.userFacingDiagnostics.set('networkReceiveQuality', receiveQuality);
    this.features.userFacingDiagnostics.set('networkSendQuality', better(last.send, send));

    const received = measures.reduce((total, one) => total + one.framesReceived, 0);
    const dropped = measures.reduce((total, one) => total + one.framesDropped, 0);
    const videos = measures.reduce((total, one) => total + one.videos, 0);
    this.features.optimalVideoCount.measured({
      videos,
      dropped: received > 0 ? dropped / received : 0,
      receiveQuality,
    });
  }

  /** A single lost connection may be the fault of the other side; if all of several are lost, it is this person's. */
  private checkLoss(connections: ConnectionCounters[]): void {
    const { userFacingDiagnostics: diagnostics } = this.features;
    const told = diagnostics.network.getLatest().networkReconnect?.value;
    // The server is lost too, which is reported elsewhere and is the worse of the two.
    if (told === DiagnosticQuality.Bad) return;
    const isLost = connections.length > 1 && connections.every((connection) => connection.isLost);
    diagnostics.set('networkReconnect', isLost ? DiagnosticQuality.Poor : DiagnosticQuality.Good);
  }

  /** Reports a camera that is on but delivered no frame in two consecutive rounds. */
  private checkCamera(connections: ConnectionCounters[]): void {
    const id = this.media.camera()?.id;
    const earlier = framesOf(id, [...this.before.values()]);
    const frames = framesOf(id, connections);
    const isStill = frames !== undefined && frames === earlier;
    this.stillRounds = isStill ? this.stillRounds + 1 : 0;
    this.features.userFacingDiagnostics.set('cameraFreeze', this.stillRounds > 1);
  }
}

function framesOf(track: string | undefined, connections: ConnectionCounters[]): number | undefined {
  if (!track) return undefined;
  const counts = connections.flatMap(({ sources }) => sources.get(track) ?? []);
  return counts.length > 0 ? Math.max(...counts) : undefined;
}

function better(a: DiagnosticQuality, b: DiagnosticQuality): DiagnosticQuality {
  return a < b ? a : b;
}
