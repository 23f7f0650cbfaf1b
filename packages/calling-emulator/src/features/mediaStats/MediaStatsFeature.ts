import type { MediaStatsCollectorOptions } from '@azure/communication-calling';
import { Observable } from '../../sdk/events/index.js';
import type { FeatureTransport } from '../../transport/index.js';
import { MediaStatsCollector } from './MediaStatsCollector.js';

/** The browser's measurements of what is sent and received. */
export class MediaStatsFeature extends Observable {
  readonly name = 'MediaStats';
  private readonly collectors = new Set<MediaStatsCollector>();

  constructor(private readonly transport: Pick<FeatureTransport, 'statistics'>) {
    super();
  }

  /** Measures until the collector is disposed, or the call ends. */
  createCollector(options?: MediaStatsCollectorOptions): MediaStatsCollector {
    const reports = () => this.transport.statistics();
    const collector = new MediaStatsCollector(reports, options, (ended) => this.collectors.delete(ended));
    this.collectors.add(collector);
    return collector;
  }

  dispose(): void {
    for (const collector of [...this.collectors]) collector.dispose();
  }
}
