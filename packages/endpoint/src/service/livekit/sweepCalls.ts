import { RoomIdSchema } from '@anteroom/contract';
import type { Room } from 'livekit-server-sdk';
import * as v from 'valibot';
import { withinTimeLimit } from '../../deadlines/index.js';
import type { ServiceHost } from '../interface/index.js';
import { onceOnly } from './once/index.js';
import type { RunningCalls } from './RunningCalls.js';
import { tendCall } from './tendCall.js';

/** How long it is remembered that a call was ended, in milliseconds. */
const ENDED_MS = 60 * 60_000;

interface SweepOptions {
  host: ServiceHost;
  runningWithin: (signal: AbortSignal) => RunningCalls;
  everyMs: number;
  endCallsAtClose: boolean;
  /** Ends sweeping. */
  signal: AbortSignal | undefined;
}

/**
 * Looks at every running call from time to time: makes it match the store, and ends it when its room has closed. Of several
 * instances, one looks at a time.
 */
export function sweepCalls({ host, runningWithin, everyMs, endCallsAtClose, signal }: SweepOptions): void {
  const { store, clock, limitMs, report } = host;
  /** What has failed and not worked since: it is reported once, not each time. */
  const failing = new Set<string>();
  const attempt = async (name: string, run: (running: RunningCalls, limit: AbortSignal) => Promise<void>) => {
    try {
      await withinTimeLimit(limitMs, (limit) => run(runningWithin(limit), limit));
      failing.delete(name);
    } catch (error) {
      if (!failing.has(name)) report(error);
      failing.add(name);
    }
  };

  const sweep = async () => {
    let isOwn = false;
    await attempt('taking turns', async () => {
      const turn = { userId: 'anteroom', key: 'turn to look at calls', attempt: crypto.randomUUID(), bodyHash: '' };
      const now = clock();
      isOwn = (await store.claimRequest({ ...turn, now, expiresAt: now + everyMs, lostBefore: 0 })).state === 'claimed';
    });
    if (!isOwn) return;
    let rooms: Room[] = [];
    await attempt('listing', async (running) => {
      rooms = await running.all();
    });
    for (const room of rooms) {
      if (!v.is(RoomIdSchema, room.name)) continue;
      await attempt(room.name, (running, limit) => lookAt(running, room, limit));
    }
  };

  const lookAt = async (running: RunningCalls, room: Room, limit: AbortSignal) => {
    const stored = await store.room(room.name);
    const now = clock();
    if (!endCallsAtClose || !stored || stored.validUntil > now) return tendCall(host, running, room.name, limit);
    // By the id of the call: a later one in the same room ends too.
    const once = { store, now, name: `end of call ${room.sid}`, keptMs: ENDED_MS };
    await onceOnly(once, () => running.end(room.name, 'closed'));
  };

  let isSweeping = false;
  const timer = setInterval(async () => {
    if (isSweeping) return;
    isSweeping = true;
    await sweep();
    isSweeping = false;
  }, everyMs);
  // It must not keep the process alive.
  timer.unref();
  signal?.addEventListener('abort', () => clearInterval(timer), { once: true });
}
