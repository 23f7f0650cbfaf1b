import type { Page } from '@playwright/test';

export interface Picture {
  id: string;
  frames: number;
  /** Not all black. */
  isLit: boolean;
}

/** What is shown of others: one entry for each video that does not come from this page, by its track. */
export const remotePictures = (page: Page): Promise<Picture[]> =>
  page.evaluate(() => {
    const own = new Set(globalThis.facts.tracks.map((track) => track.id));
    return [...document.querySelectorAll('video')].flatMap((video) => {
      const [track] = (video.srcObject as MediaStream | null)?.getVideoTracks() ?? [];
      if (!track || own.has(track.id)) return [];
      const canvas = new OffscreenCanvas(32, 18);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context?.drawImage(video, 0, 0, 32, 18);
      const { data } = context?.getImageData(0, 0, 32, 18) ?? { data: [] };
      const isLit = data.some((value, index) => index % 4 < 3 && value > 32);
      return [{ id: track.id, frames: video.getVideoPlaybackQuality().totalVideoFrames, isLit }];
    });
  });

/** The energy of what has arrived of each other person's voice so far. */
export const remoteVoices = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const open = globalThis.facts.connections.filter(({ connectionState }) => connectionState === 'connected');
    return Promise.all(
      open.map(async (connection) => {
        const stats = (await connection.getStats()) as unknown as Iterable<[string, RTCInboundRtpStreamStats]>;
        return [...stats]
          .filter(([, { type, kind }]) => type === 'inbound-rtp' && kind === 'audio')
          .reduce((sum, [, { totalAudioEnergy = 0 }]) => sum + totalAudioEnergy, 0);
      }),
    );
  });
