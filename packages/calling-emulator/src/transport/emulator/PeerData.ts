import type { SentData } from '../interface/index.js';

/** Begins the label of every channel that a sender opens. */
const LABEL = 'anteroom.data.';

export interface PeerDataOptions {
  connection: RTCPeerConnection;
  /** Data arrived on a channel of the other side; `undefined` when that channel is closed. */
  received(channelId: number, data: Uint8Array | undefined): void;
}

/** The data channels of one connection. Each side opens those that it sends on, with its first message. */
export class PeerData {
  private readonly open = new Map<number, RTCDataChannel>();
  /** The other side's channels. */
  private readonly followed = new Set<number>();

  constructor(private readonly options: PeerDataOptions) {
    options.connection.ondatachannel = ({ channel }) => this.follow(channel);
  }

  send({ channelId, isLossy, data }: SentData): void {
    let channel = this.open.get(channelId);
    if (!channel) {
      const reliability = isLossy ? { ordered: false, maxRetransmits: 0 } : {};
      channel = this.options.connection.createDataChannel(`${LABEL}${channelId}`, reliability);
      this.open.set(channelId, channel);
    }
    const opened = channel;
    if (opened.readyState === 'open') opened.send(data);
    else opened.addEventListener('open', () => opened.send(data));
  }

  closeChannel(channelId: number): void {
    this.open.get(channelId)?.close();
    this.open.delete(channelId);
  }

  /** Ends the other side's channels as well: closing a connection tells nobody of them. */
  release(): void {
    this.options.connection.ondatachannel = null;
    this.open.clear();
    for (const channelId of this.followed) this.ended(channelId);
  }

  private follow(channel: RTCDataChannel): void {
    const channelId = Number(channel.label.slice(LABEL.length));
    if (!channel.label.startsWith(LABEL) || !Number.isInteger(channelId)) return;
    this.followed.add(channelId);
    channel.binaryType = 'arraybuffer';
    channel.onmessage = ({ data }) => this.options.received(channelId, new Uint8Array(data));
    channel.onclose = () => this.ended(channelId);
  }

  private ended(channelId: number): void {
    if (this.followed.delete(channelId)) this.options.received(channelId, undefined);
  }
}
