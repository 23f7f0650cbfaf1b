import { describe, expect, it } from 'vitest';
import { DiagnosticQuality } from '../features/diagnostics/index.js';
import { type ConnectionCounters, measure, readCounters, shared } from './connectionMeasure.js';

const { Good, Poor, Bad } = DiagnosticQuality;

/** The parts of a browser's report that are read. */
function counters(...entries: Record<string, unknown>[]): ConnectionCounters {
  return readCounters(entries.map((entry, index) => [String(index), entry as unknown as RTCStats]));
}
const inbound = (packetsReceived: number, packetsLost: number) => ({
  type: 'inbound-rtp',
  packetsReceived,
  packetsLost,
});
const sending = (packetsSent: number, fractionLost: number, roundTripTime = 0.05) => [
  { type: 'outbound-rtp', packetsSent },
  { type: 'remote-inbound-rtp', fractionLost, roundTripTime },
];

describe('the quality of what is received', () => {
  it.each([
    [0, Good],
    [10, Poor],
    [40, Bad],
  ])('of a hundred packets with %d lost is %d', (lost, quality) => {
    expect(measure(counters(inbound(1_000, 500)), counters(inbound(1_100 - lost, 500 + lost))).receive).toBe(quality);
  });

  it('is not known from too few packets', () => {
    expect(measure(counters(inbound(0, 0)), counters(inbound(3, 6))).receive).toBeUndefined();
  });
});

describe('the quality of what is sent', () => {
  it.each([
    [0, 0.05, Good],
    [0.08, 0.05, Poor],
    [0.3, 0.05, Bad],
    [0, 0.8, Poor],
    [0, 2, Bad],
  ])('with a loss of %d and a round trip of %d s is %d', (loss, roundTrip, quality) => {
    expect(measure(counters(...sending(0, 0)), counters(...sending(100, loss, roundTrip))).send).toBe(quality);
  });
});

describe('the quality of a network', () => {
  it('is that of its best connection: the others may be bad at their other end', () => {
    expect(shared([Bad, Good, undefined])).toBe(Good);
    expect(shared([Bad, Poor])).toBe(Poor);
    expect(shared([undefined])).toBeUndefined();
  });
});

it('a connection is lost when its transport is', () => {
  expect(counters({ type: 'transport', iceState: 'connected' }).isLost).toBe(false);
  expect(counters({ type: 'transport', iceState: 'disconnected' }).isLost).toBe(true);
});

it('only videos that play are counted, with the frames of this round', () => {
  const video = (framesReceived: number, framesDropped: number) => ({
    type: 'inbound-rtp',
    kind: 'video',
    framesReceived,
    framesDropped,
  });
  const before = counters(video(100, 1), video(50, 0));
  const now = counters(video(130, 11), video(50, 0));
  expect(measure(before, now)).toMatchObject({ videos: 1, framesReceived: 30, framesDropped: 10 });
});
