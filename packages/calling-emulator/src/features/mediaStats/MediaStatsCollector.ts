import type {
  MediaStatsCollectorOptions,
  MediaStatsReportSample,
  MediaStatsCollector as SdkMediaStatsCollector,
} from '@azure/communication-calling';
import { type EventName, Observable } from '../../sdk/events/index.js';
import { type Reports, readSample } from './readSample.js';
import { summarize } from './summarize.js';

const SAMPLE_MS = 1_000;

/**
 * Reports a sample each second (`sampleReported`), and a summary of them (`summaryReported`) every `aggregationInterval` times
 * `dataPointsPerAggregation` seconds (`media-quality-sdk.md`).
 */
export class MediaStatsCollector extends Observable<EventName<SdkMediaStatsCollector>> {
  private readonly timer: ReturnType<typeof setInterval>;
  private before: Reports | undefined;
  private samples: MediaStatsReportSample[] = [];
  private readonly perPoint: number;
  private readonly perSummary: number;
  private isReading = false;
  private disposed = false;

  /**
   * @param reports the browser's statistics of each media connection
   * @param options.aggregationInterval seconds of one data point. Default: 10
   * @param options.dataPointsPerAggregation data points of one summary. Default: 6
   */
  constructor(
    private readonly reports: () => Promise<Reports>,
    { aggregationInterval = 10, dataPointsPerAggregation = 6 }: MediaStatsCollectorOptions = {},
    private readonly onDisposed: (collector: MediaStatsCollector) => void,
  ) {
    super();
    this.perPoint = Math.max(1, Math.round(aggregationInterval));
    this.perSummary = this.perPoint * Math.max(1, Math.round(dataPointsPerAggregation));
    this.timer = setInterval(() => void this.read().catch(reportError), SAMPLE_MS);
  }

  dispose(): void {
    if (this.disposed) return;
    this.disposed = true;
    clearInterval(this.timer);
    this.onDisposed(this);
  }

  private async read(): Promise<void> {
    if (this.isReading) return;
    this.isReading = true;
    try {
      const reports = await this.reports();
      if (this.disposed) return;
      const sample = readSample(reports, this.before);
      this.before = reports;
      this.samples.push(sample);
      this.emit('sampleReported', sample);
      if (this.samples.length < this.perSummary) return;
      this.emit('summaryReported', summarize(this.samples.splice(0), this.perPoint));
    } finally {
      this.isReading = false;
    }
  }
}
