import type { MediaStatsReportSample, MediaStatsReportSummary } from '@azure/communication-calling';
import { afterEach, expect, it } from 'vitest';
import { inCall } from '../../../test/inCall.js';
import { CallClient, Features, LocalVideoStream } from '../../index.js';
import type { MediaStatsCollector } from './MediaStatsCollector.js';
import type { MediaStatsFeature } from './MediaStatsFeature.js';
import { summarize } from './summarize.js';

const collectors: MediaStatsCollector[] = [];
afterEach(() => {
  for (const collector of collectors.splice(0)) collector.dispose();
});

it('samples what is sent and received come from the browser, and summaries contain them', async () => {
  const [ada, ben] = await inCall(['Presenter', 'Attendee']);
  const [camera] = await (await new CallClient().getDeviceManager()).getCameras();
  if (!camera) throw new Error('Chromium has no fake camera.');
  await ada.call.unmute();
  await ada.call.startVideo(new LocalVideoStream(camera));
  const collect = (call: typeof ada.call) => {
    const collector = (call.feature(Features.MediaStats) as MediaStatsFeature).createCollector({
      aggregationInterval: 1,
      dataPointsPerAggregation: 2,
    });
    collectors.push(collector);
    const samples: MediaStatsReportSample[] = [];
    const summaries: MediaStatsReportSummary[] = [];
    collector.on('sampleReported', (sample: MediaStatsReportSample) => void samples.push(sample));
    collector.on('summaryReported', (summary: MediaStatsReportSummary) => void summaries.push(summary));
    return { samples, summaries };
  };
  const sent = collect(ada.call);
  const received = collect(ben.call);

  await expect
    .poll(() => sent.samples.at(-1)?.video.send.find(({ frameRateSent = 0 }) => frameRateSent > 0))
    .toMatchObject({ codecName: expect.any(String), bitrate: expect.any(Number), frameWidthSent: expect.any(Number) });
  await expect
    .poll(() => received.samples.at(-1)?.audio.receive.find(({ bitrate = 0 }) => bitrate > 0))
    .toMatchObject({ codecName: 'opus', packets: expect.any(Number), jitterInMs: expect.any(Number) });
  await expect.poll(() => received.samples.at(-1)?.transports[0]?.rttInMs).toBeGreaterThanOrEqual(0);
  const { audio, transports } = received.samples.at(-1) ?? {};
  expect(transports?.map(({ id }) => id)).toContain(audio?.receive[0]?.transportId);
  await expect
    .poll(() => received.summaries.at(-1)?.audio.receive[0]?.packets)
    .toMatchObject({ raw: [expect.any(Number), expect.any(Number)], aggregation: { count: [1, 1] } });
});

it('a collector ends with the call', async () => {
  const [ada] = await inCall(['Presenter']);
  const collector = (ada.call.feature(Features.MediaStats) as MediaStatsFeature).createCollector();
  let samples = 0;
  collector.on('sampleReported', () => {
    samples += 1;
  });
  await expect.poll(() => samples).toBeGreaterThan(0);
  await ada.call.hangUp();
  const before = samples;
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(samples).toBe(before);
});

it('a summary counts, adds and compares the numbers of each point, and leaves out what is missing', () => {
  const sample = (packets: number | undefined): MediaStatsReportSample => ({
    audio: { send: [], receive: [{ id: 'a', codecName: 'opus', ...(packets !== undefined && { packets }) }] },
    video: { send: [], receive: [] },
    screenShare: { send: [], receive: [] },
    transports: [],
  });
  const [stats] = summarize([3, 1, undefined, 5].map(sample), 2).audio.receive;
  expect(stats).toEqual({
    id: 'a',
    codecName: { raw: ['opus', 'opus', 'opus', 'opus'], timestamp: expect.any(Date) },
    packets: {
      raw: [3, 1, 5],
      timestamp: expect.any(Date),
      aggregation: { count: [2, 1], sum: [4, 5], min: [1, 5], max: [3, 5] },
    },
  });
});
