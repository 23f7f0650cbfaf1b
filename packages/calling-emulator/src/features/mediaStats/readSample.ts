import type {
  IncomingAudioMediaStats,
  IncomingVideoMediaStats,
  MediaStatsReportSample,
  OutgoingAudioMediaStats,
  OutgoingVideoMediaStats,
  TransportMediaStats,
} from '@azure/communication-calling';
import { MEDIA_SLOTS } from '../../transport/index.js';

/** The browser's statistics of each media connection, by the other participant's id. */
export type Reports = ReadonlyMap<string, RTCStatsReport>;

/** What is read of the browser's entries; the DOM types lack some of it. */
interface Entry {
  [name: string]: unknown;
  id: string;
  type: string;
  kind?: string;
  mid?: string;
  /** In milliseconds. */
  timestamp: number;
  mimeType?: string;
  nominated?: boolean;
}

/** Loudness is counted from 0 to this (`media-quality-sdk.md`, "Media quality statistics"). */
const FULL_LEVEL = 65_536;
/** Each connection carries the slots in their order. */
const SCREEN_MID = String(MEDIA_SLOTS.indexOf('screen'));

/**
 * Reads one sample of everything that is sent and received, by the metrics of `media-quality-sdk.md`. `before` gives the rates;
 * without it there are none. The browser doesn't tell `streamId`, `longestFreezeDurationInMs` and `altLayouts`.
 */
export function readSample(reports: Reports, before: Reports | undefined): MediaStatsReportSample {
  const sample: MediaStatsReportSample = {
    audio: { send: [], receive: [] },
    video: { send: [], receive: [] },
    screenShare: { send: [], receive: [] },
    transports: [],
  };
  for (const [peer, report] of reports) {
    const reader = new Reader(peer, report, before?.get(peer));
    for (const entry of reader.entries) {
      const { type, kind, mid } = entry;
      const pictures = mid === SCREEN_MID ? sample.screenShare : sample.video;
      if (type === 'inbound-rtp' && kind === 'audio') sample.audio.receive.push(reader.incomingAudio(entry));
      else if (type === 'outbound-rtp' && kind === 'audio') sample.audio.send.push(reader.outgoingAudio(entry));
      else if (type === 'inbound-rtp' && kind === 'video') pictures.receive.push(reader.incomingVideo(entry));
      else if (type === 'outbound-rtp' && kind === 'video') pictures.send.push(reader.outgoingVideo(entry));
      else if (type === 'candidate-pair' && entry.nominated) sample.transports.push(reader.transport(entry));
    }
  }
  return sample;
}

/** Reads the entries of one connection. */
class Reader {
  constructor(
    private readonly peer: string,
    private readonly report: RTCStatsReport,
    private readonly before: RTCStatsReport | undefined,
  ) {}

  get entries(): Entry[] {
    return [...(this.report as unknown as ReadonlyMap<string, Entry>).values()];
  }

  incomingAudio(entry: Entry): IncomingAudioMediaStats<number, string> {
    return known({
      ...this.received(entry),
      jitterBufferDelayInMs: this.jitterBufferMs(entry),
      audioOutputLevel: times(number(entry, 'audioLevel'), FULL_LEVEL),
      healedRatio: ratio(
        (number(entry, 'concealedSamples') ?? 0) - (number(entry, 'silentConcealedSamples') ?? 0),
        number(entry, 'totalSamplesReceived'),
      ),
    });
  }

  outgoingAudio(entry: Entry): OutgoingAudioMediaStats<number, string> {
    const source = this.other(entry, 'mediaSourceId');
    return known({ ...this.sent(entry), audioInputLevel: times(number(source, 'audioLevel'), FULL_LEVEL) });
  }

  incomingVideo(entry: Entry): IncomingVideoMediaStats<number, string> {
    return known({
      ...this.received(entry),
      jitterBufferDelayInMs: this.jitterBufferMs(entry),
      frameRateDecoded: this.rate(entry, 'framesDecoded'),
      frameRateReceived: this.rate(entry, 'framesReceived'),
      frameWidthReceived: number(entry, 'frameWidth'),
      frameHeightReceived: number(entry, 'frameHeight'),
      totalFreezeDurationInMs: times(number(entry, 'totalFreezesDuration'), 1000),
      framesReceived: number(entry, 'framesReceived'),
      framesDropped: number(entry, 'framesDropped'),
      framesDecoded: number(entry, 'framesDecoded'),
      keyFramesDecoded: number(entry, 'keyFramesDecoded'),
    });
  }

  outgoingVideo(entry: Entry): OutgoingVideoMediaStats<number, string> {
    const source = this.other(entry, 'mediaSourceId');
    return known({
      ...this.sent(entry),
      frameRateInput: number(source, 'framesPerSecond'),
      frameWidthInput: number(source, 'width'),
      frameHeightInput: number(source, 'height'),
      framesEncoded: number(entry, 'framesEncoded'),
      frameRateEncoded: this.rate(entry, 'framesEncoded'),
      framesSent: number(entry, 'framesSent'),
      frameRateSent: this.rate(entry, 'framesSent'),
      frameWidthSent: number(entry, 'frameWidth'),
      frameHeightSent: number(entry, 'frameHeight'),
      keyFramesEncoded: number(entry, 'keyFramesEncoded'),
    });
  }

  transport(entry: Entry): TransportMediaStats<number> {
    return known({
      // As the streams name it.
      id: this.transportIdOf(entry) ?? this.idOf(entry),
      rttInMs: times(number(entry, 'currentRoundTripTime'), 1000),
      availableIncomingBitrate: number(entry, 'availableIncomingBitrate'),
      availableOutgoingBitrate: number(entry, 'availableOutgoingBitrate'),
    });
  }

  private received(entry: Entry) {
    const remote = this.other(entry, 'remoteId');
    return {
      ...this.common(entry),
      bitrate: times(this.rate(entry, 'bytesReceived'), 8),
      jitterInMs: times(number(entry, 'jitter'), 1000),
      packets: number(entry, 'packetsReceived'),
      packetsPerSecond: this.rate(entry, 'packetsReceived'),
      packetsLost: number(entry, 'packetsLost'),
      packetsLostPerSecond: this.rate(entry, 'packetsLost'),
      rttInMs: times(number(remote, 'roundTripTime'), 1000),
    };
  }

  /** Loss, jitter and round trips are as the other side reports them. */
  private sent(entry: Entry) {
    const remote = this.other(entry, 'remoteId');
    return {
      ...this.common(entry),
      bitrate: times(this.rate(entry, 'bytesSent'), 8),
      jitterInMs: times(number(remote, 'jitter'), 1000),
      packets: number(entry, 'packetsSent'),
      packetsPerSecond: this.rate(entry, 'packetsSent'),
      packetsLost: number(remote, 'packetsLost'),
      packetsLostPerSecond: remote && this.rate(remote, 'packetsLost'),
      rttInMs: times(number(remote, 'roundTripTime'), 1000),
    };
  }

  private common(entry: Entry) {
    return {
      id: this.idOf(entry),
      codecName: this.other(entry, 'codecId')?.mimeType?.split('/')[1],
      transportId: this.transportIdOf(entry),
    };
  }

  private transportIdOf({ transportId }: Entry): string | undefined {
    return typeof transportId === 'string' ? `${this.peer}/${transportId}` : undefined;
  }

  private idOf({ id }: Entry): string {
    return `${this.peer}/${id}`;
  }

  private jitterBufferMs(entry: Entry): number | undefined {
    return times(ratio(number(entry, 'jitterBufferDelay'), number(entry, 'jitterBufferEmittedCount')), 1000);
  }

  /** How much a counter grew each second since the sample before. */
  private rate(entry: Entry, name: string): number | undefined {
    const earlier = this.before?.get(entry.id) as Entry | undefined;
    const [now, then] = [number(entry, name), number(earlier, name)];
    if (now === undefined || then === undefined || !earlier || entry.timestamp <= earlier.timestamp) return undefined;
    return ((now - then) * 1000) / (entry.timestamp - earlier.timestamp);
  }

  /** The entry that another one names. */
  private other(entry: Entry, name: string): Entry | undefined {
    const id = entry[name];
    return typeof id === 'string' ? (this.report.get(id) as Entry | undefined) : undefined;
  }
}

function number(entry: Entry | undefined, name: string): number | undefined {
  const value = entry?.[name];
  return typeof value === 'number' ? value : undefined;
}

function times(value: number | undefined, factor: number): number | undefined {
  return value === undefined ? undefined : value * factor;
}

function ratio(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || !whole ? undefined : part / whole;
}

type Known<T> = { [Name in keyof T]: Exclude<T[Name], undefined> };

/** Leaves out what the browser doesn't tell. */
function known<T extends object>(values: T): Known<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Known<T>;
}
