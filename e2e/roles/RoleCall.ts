import type { Emulator } from '@anteroom/emulator';
import type { CallState } from '@azure/communication-react';
import type { RoomsClient } from '@azure/communication-rooms';
import type { Page } from '@playwright/test';
import type { SignallingClient } from '../../packages/emulator/test/SignallingClient.js';
import { expect } from '../plain/plainCall.js';

/** One run of the role table: a person with the tested role, and people who observe what they do. */
export interface RoleCall {
  emulator: Emulator;
  rooms: RoomsClient;
  roomId: string;
  /** The person with the tested role. */
  subject: Page;
  subjectId: string;
  /** A Presenter, who observes the effects. */
  beside: Page;
  besideId: string;
  /** An Attendee without a browser: the target of actions on others. */
  target: SignallingClient;
  targetId: string;
  /** A person who is on the roster but not in the call. */
  absentId: string;
}

declare global {
  /** The messages of errors that refused an action. */
  var refusals: string[];
}

/** Collects refusals. The composite doesn't await most methods of its adapter, so they end as unhandled rejections. */
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

/** Calls a method of the adapter, as the composite's buttons do. Errors are added to the refusals. */
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

/** Records a refusal for an action that would have no effect. */
export const refuse = (page: Page, why: string) => page.evaluate((text) => globalThis.refusals.push(text), why);

/** The state of the call in a page. */
export async function callAt(page: Page): Promise<CallState> {
  const call = await page.evaluate(() => {
    const state = globalThis.adapter?.getState().call;
    // Streams hold elements, which can't be serialized.
    return state && JSON.stringify(state, (key, value) => (key === 'view' ? undefined : value));
  });
  if (call === undefined) throw new Error('There is no call.');
  return JSON.parse(call) as CallState;
}

/** The state of a person in the page of the Presenter. */
export const seenBeside = async ({ beside }: RoleCall, id: string) => (await callAt(beside)).remoteParticipants[id];

/** Whether a page receives a person's camera or screen. */
export async function hasStream(page: Page, id: string, type: 'Video' | 'ScreenSharing'): Promise<boolean> {
  const streams = (await callAt(page)).remoteParticipants[id]?.videoStreams ?? {};
  return Object.values(streams).some((stream) => stream.mediaStreamType === type && stream.isAvailable);
}

/** The state of the call in the emulator. */
export function callOf({ emulator, roomId }: Pick<RoleCall, 'emulator' | 'roomId'>) {
  return emulator.calls().find((call) => call.roomId === roomId);
}

/** Waits for a condition, long enough for a busy machine. */
export const until = (what: string, isSo: () => Promise<boolean> | boolean) =>
  expect.poll(isSo, { message: what, timeout: 60_000 }).toBe(true);
