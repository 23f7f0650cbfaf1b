import type {
  MediaStatsAggregation,
  MediaStatsReportSample,
  MediaStatsReportSummary,
  MediaStatValue,
} from '@azure/communication-calling';

type Stats = { id: string } & Record<string, unknown>;

/**
 * Puts samples together: for each stream that is in the last one, all its values in their order, and for numbers the count, sum,
 * least and greatest of every `perPoint` samples.
 */
export function summarize(samples: readonly MediaStatsReportSample[], perPoint: number): MediaStatsReportSummary {
  const timestamp = new Date();
  const merge = (read: (sample: MediaStatsReportSample) => readonly object[]) => {
    const lists = samples.map((sample) => read(sample) as readonly Stats[]);
    return (lists.at(-1) ?? []).map(({ id, ...last }) => {
      const ofStream = lists.map((list) => list.find((stats) => stats.id === id));
      const values = Object.keys(last).map((name) => [name, summaryOf(ofStream.map((stats) => stats?.[name]))]);
      return { id, ...Object.fromEntries(values) };
    });
  };
  const summaryOf = (values: unknown[]): MediaStatValue<unknown> => {
    const raw = values.filter((value) => value !== undefined);
    const isNumber = raw.every((value) => typeof value === 'number');
    return { raw, timestamp, ...(isNumber && { aggregation: aggregate(values as (number | undefined)[], perPoint) }) };
  };
  return {
    audio: { send: merge(({ audio }) => audio.send), receive: merge(({ audio }) => audio.receive) },
    video: { send: merge(({ video }) => video.send), receive: merge(({ video }) => video.receive) },
    screenShare: {
      send: merge(({ screenShare }) => screenShare.send),
      receive: merge(({ screenShare }) => screenShare.receive),
    },
    transports: merge(({ transports }) => transports),
  };
}

function aggregate(values: readonly (number | undefined)[], perPoint: number): MediaStatsAggregation {
  const aggregation: MediaStatsAggregation = { count: [], sum: [], min: [], max: [] };
  for (let start = 0; start < values.length; start += perPoint) {
    const point = values.slice(start, start + perPoint).filter((value) => value !== undefined);
    if (point.length === 0) continue;
    aggregation.count.push(point.length);
    aggregation.sum.push(point.reduce((sum, value) => sum + value, 0));
    aggregation.min.push(Math.min(...point));
    aggregation.max.push(Math.max(...point));
  }
  return aggregation;
}
