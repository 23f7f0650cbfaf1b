import { DiagnosticQuality } from '../features/diagnostics/index.js';

/** The counters of one media connection so far. */
export interface ConnectionCounters {
  isLost: boolean;
  packetsReceived: number;
  packetsLost: number;
  packetsSent: number;
  /** Share of the sent packets that the other side recently missed, 0 to 1. */
  sendLoss: number;
  /** In seconds. */
  roundTrip: number;
  videos: Map<string, { received: number; dropped: number }>;
  /** Frames that each of this person's own video tracks has delivered so far, by track id. */
  sources: Map<string, number>;
}

/** How a connection performed between two readings. */
export interface ConnectionMeasure {
  isLost: boolean;
  /** `undefined` if too few packets were received, or sent, to tell. */
  receive: DiagnosticQuality | undefined;
  send: DiagnosticQuality | undefined;
  videos: number;
  framesReceived: number;
  framesDropped: number;
}

/** Fewer packets than this say nothing about loss. */
const ENOUGH_PACKETS = 20;

// Above these, speech is hard to follow, or breaks up.
const POOR = { loss: 0.05, roundTrip: 0.5 };
const BAD = { loss: 0.15, roundTrip: 1.5 };

// The parts of the browser's report that are read; the DOM types lack some of them.
type Entry = Partial<RTCInboundRtpStreamStats> &
  Partial<RTCTransportStats> & {
    type: string;
    packetsSent?: number;
    fractionLost?: number;
    roundTripTime?: number;
    frames?: number;
    trackIdentifier?: string;
  };

export function readCounters(report: Iterable<[string, RTCStats]>): ConnectionCounters {
  const counters: ConnectionCounters = {
    isLost: false,
    packetsReceived: 0,
    packetsLost: 0,
    packetsSent: 0,
    sendLoss: 0,
    roundTrip: 0,
    videos: new Map(),
    sources: new Map(),
  };
  for (const [id, stats] of report) {
    const entry: Entry = stats;
    switch (entry.type) {
      case 'transport':
        counters.isLost ||= entry.iceState === 'disconnected' || entry.iceState === 'failed';
        break;
      case 'inbound-rtp':
        counters.packetsReceived += entry.packetsReceived ?? 0;
        counters.packetsLost += entry.packetsLost ?? 0;
        if (entry.kind === 'video') {
          counters.videos.set(id, { received: entry.framesReceived ?? 0, dropped: entry.framesDropped ?? 0 });
        }
        break;
      case 'outbound-rtp':
        counters.packetsSent += entry.packetsSent ?? 0;
        break;
      case 'remote-inbound-rtp':
        counters.sendLoss = Math.max(counters.sendLoss, entry.fractionLost ?? 0);
        counters.roundTrip = Math.max(counters.roundTrip, entry.roundTripTime ?? 0);
        break;
      case 'media-source':
        if (entry.trackIdentifier && entry.frames !== undefined) {
          counters.sources.set(entry.trackIdentifier, entry.frames);
        }
        break;
    }
  }
  return counters;
}

export function measure(before: ConnectionCounters, now: ConnectionCounters): ConnectionMeasure {
  const received = now.packetsReceived - before.packetsReceived;
  const lost = Math.max(0, now.packetsLost - before.packetsLost);
  const sent = now.packetsSent - before.packetsSent;
  const moving = [...now.videos].map(([id, { received, dropped }]) => {
    const earlier = before.videos.get(id);
    return { received: received - (earlier?.received ?? 0), dropped: dropped - (earlier?.dropped ?? 0) };
  });
  const playing = moving.filter((video) => video.received > 0);
  return {
    isLost: now.isLost,
    receive: received + lost < ENOUGH_PACKETS ? undefined : quality(lost / (received + lost), 0),
    send: sent < ENOUGH_PACKETS ? undefined : quality(now.sendLoss, now.roundTrip),
    videos: playing.length,
    framesReceived: sum(playing.map((video) => video.received)),
    framesDropped: sum(playing.map((video) => video.dropped)),
  };
}

/**
 * The quality of the network that several connections share: no worse than the best of them, because the fault of a
 * worse one may be at its other end.
 */
export function shared(qualities: (DiagnosticQuality | undefined)[]): DiagnosticQuality | undefined {
  return Object.values(DiagnosticQuality).find((quality) => qualities.includes(quality));
}

function quality(loss: number, roundTrip: number): DiagnosticQuality {
  if (loss > BAD.loss || roundTrip > BAD.roundTrip) return DiagnosticQuality.Bad;
  if (loss > POOR.loss || roundTrip > POOR.roundTrip) return DiagnosticQuality.Poor;
  return DiagnosticQuality.Good;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
