import type {
  MediaStatsCollectorOptions,
  MediaStatsReportSample,
  MediaStatsCollector as SdkMediaStatsCollector,
} from '@azure/communication-calling';
import { type EventName, Observable } from '../../sdk/events/index.js';
import { type Reports, readSample } from './readSample.js';
import { summarize } from './summarize.js';

const SAMPLE_MS = 1_000;

/** Tells a sample each second (`sampleReported`), and a summary of them from time to time (`summaryReported`). */
export class MediaStatsCollector extends Observable<EventName<SdkMediaStatsCollector>> {
  private readonly timer: ReturnType<typeof setInterval>;
  private before: Reports | undefined;
  private samples: MediaStatsReportSample[] = [];
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
    private readonly onDisposed: (collector: MediaStatsCollector) => void = () => undefined,
  ) {
    super();
    const perPoint = Math.max(1, Math.round(aggregationInterval));
    const perSummary = perPoint * Math.max(1, Math.round(dataPointsPerAggregation));
    this.timer = setInterval(() => void this.read(perPoint, perSummary).catch(reportError), SAMPLE_MS);
  }

  dispose(): void {
    if (this.disposed) return;
    this.disposed = true;
    clearInterval(this.timer);
    this.onDisposed(this);
  }

  private async read(perPoint: number, perSummary: number): Promise<void> {
    if (this.isReading) return;
    this.isReading = true;
    try {
      const reports = await this.reports();
      if (this.disposed) return;
      const sample = readSample(reports, this.before);
      this.before = reports;
      this.samples.push(sample);
      this.emit('sampleReported', sample);
      if (this.samples.length >= perSummary) this.emit('summaryReported', summarize(this.samples.splice(0), perPoint));
    } finally {
      this.isReading = false;
    }
  }
}
