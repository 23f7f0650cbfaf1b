import type { Emulator } from '@anteroom/emulator';
import type { CallState } from '@azure/communication-react';
import type { RoomsClient } from '@azure/communication-rooms';
import type { Page } from '@playwright/test';
import type { SignallingClient } from '../../packages/emulator/test/SignallingClient.js';
import { expect } from '../plain/plainCall.js';

/** One run of the role table: somebody of the role that is looked at, and who is there to see what they do. */
export interface RoleCall {
  emulator: Emulator;
  rooms: RoomsClient;
  roomId: string;
  /** Whose role it is. */
  subject: Page;
  subjectId: string;
  /** A Presenter, who sees what comes of it. */
  beside: Page;
  besideId: string;
  /** An Attendee without a browser, whom things are done to. */
  target: SignallingClient;
  targetId: string;
  /** Is on the roster, and not in the call. */
  absentId: string;
}

declare global {
  /** What was refused with nobody waiting for the answer, in the words of the refusal. */
  var refusals: string[];
}

/** The composite does not wait for most of what its adapter does, so refusals of it end as unhandled. */
export async function watchRefusals(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.refusals = [];
    addEventListener('unhandledrejection', (event) => {
      if (!(event.reason instanceof Error) || event.reason.name !== 'CallError') return;
      globalThis.refusals.push(event.reason.message);
      event.preventDefault();
    });
  });
}

/** Asks the adapter for something, which is what the composite's buttons do. What is refused is among the refusals. */
export function ask(page: Page, method: string, ...args: unknown[]): Promise<unknown> {
  return page.evaluate(
    async ([method, args]) => {
      const adapter = globalThis.adapter as unknown as Record<string, (...args: unknown[]) => unknown>;
      try {
        return await adapter[method]?.(...args);
      } catch (error) {
        globalThis.refusals.push((error as Error).message);
        return undefined;
      }
    },
    [method, args] as const,
  );
}

/** Something that could be asked for, and would come to nothing. */
export const refuse = (page: Page, why: string) => page.evaluate((text) => globalThis.refusals.push(text), why);

/** What somebody's page knows of the call. */
export async function callAt(page: Page): Promise<CallState> {
  const call = await page.evaluate(() => {
    const state = globalThis.adapter?.getState().call;
    // Streams hold elements, which do not leave the page.
    return state && JSON.stringify(state, (key, value) => (key === 'view' ? undefined : value));
  });
  if (call === undefined) throw new Error('There is no call.');
  return JSON.parse(call) as CallState;
}

/** What the page of the Presenter knows of somebody. */
export const seenBeside = async ({ beside }: RoleCall, id: string) => (await callAt(beside)).remoteParticipants[id];

/** Whether a page has somebody's camera or screen. */
export async function hasStream(page: Page, id: string, type: 'Video' | 'ScreenSharing'): Promise<boolean> {
  const streams = (await callAt(page)).remoteParticipants[id]?.videoStreams ?? {};
  return Object.values(streams).some((stream) => stream.mediaStreamType === type && stream.isAvailable);
}

/** The call as the emulator tells it. */
export function callOf({ emulator, roomId }: Pick<RoleCall, 'emulator' | 'roomId'>) {
  return emulator.calls().find((call) => call.roomId === roomId);
}

/** Waits until it is so, for a machine that is busy. */
export const until = (what: string, isSo: () => Promise<boolean> | boolean) =>
  expect.poll(isSo, { message: what, timeout: 60_000 }).toBe(true);
