import type { Page } from '@playwright/test';

interface Facts {
  connections: RTCPeerConnection[];
  tracks: MediaStreamTrack[];
  prompts: number;
}

declare global {
  var facts: Facts;
}

/** Watches what a page opens, before any of its own script runs: connections, devices, prompts. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const facts: Facts = { connections: [], tracks: [], prompts: 0 };
    globalThis.facts = facts;
    globalThis.RTCPeerConnection = class extends RTCPeerConnection {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        facts.connections.push(this);
      }
    };
    for (const ask of ['getUserMedia', 'getDisplayMedia'] as const) {
      const original = navigator.mediaDevices[ask].bind(navigator.mediaDevices);
      navigator.mediaDevices[ask] = async (constraints?: MediaStreamConstraints) => {
        facts.prompts += 1;
        const stream = await original(constraints);
        facts.tracks.push(...stream.getTracks());
        return stream;
      };
    }
    const clone = MediaStreamTrack.prototype.clone;
    MediaStreamTrack.prototype.clone = function () {
      const copy = clone.call(this);
      facts.tracks.push(copy);
      return copy;
    };
  });
}

/** How often the page asked for a camera, a microphone or a screen. */
export const devicePrompts = (page: Page) => page.evaluate(() => globalThis.facts.prompts);

/** How many of the tracks that the page opened still hold a device. */
export const liveTracks = (page: Page) =>
  page.evaluate(() => globalThis.facts.tracks.filter((track) => track.readyState === 'live').length);

/** The names of the devices that the page's open tracks are of. */
export const openDevices = (page: Page) =>
  page.evaluate(() =>
    globalThis.facts.tracks.filter((track) => track.readyState === 'live').map((track) => track.label),
  );

/** Frames shown of videos that do not come from this page's own camera. */
export const remoteFrames = (page: Page) =>
  page.evaluate(() => {
    const own = new Set(globalThis.facts.tracks.map((track) => track.id));
    return [...document.querySelectorAll('video')]
      .filter((video) => {
        const [track] = (video.srcObject as MediaStream | null)?.getVideoTracks() ?? [];
        return track && !own.has(track.id);
      })
      .reduce((sum, video) => sum + video.getVideoPlaybackQuality().totalVideoFrames, 0);
  });

/** Energy of all sound that has arrived so far. It grows only while there is something to hear. */
export const audioEnergy = (page: Page) =>
  page.evaluate(async () => {
    let energy = 0;
    for (const connection of globalThis.facts.connections) {
      for (const [, entry] of (await connection.getStats()) as unknown as Iterable<
        [string, RTCInboundRtpStreamStats]
      >) {
        if (entry.type === 'inbound-rtp' && entry.kind === 'audio') energy += entry.totalAudioEnergy ?? 0;
      }
    }
    return energy;
  });
