import { afterEach, expect, test } from 'vitest';
import { announceCall, watchOtherTabs } from './callTabs.js';

const call = { roomId: '99445276259407112', acsUserId: '8:acs:resource_ben' };
const ends: (() => void)[] = [];

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A page of its own with its own copy of the module, like another tab: it announces a call until it is left or closed. */
async function otherTab(announced = call) {
  const frame = document.createElement('iframe');
  const module = JSON.stringify(new URL('./callTabs.ts', import.meta.url).href);
  frame.srcdoc = `<script type="module">
    import { announceCall } from ${module};
    globalThis.leave = announceCall(${JSON.stringify(announced)});
  </script>`;
  document.body.append(frame);
  const close = () => frame.remove();
  ends.push(close);
  const page = frame.contentWindow as (Window & { leave?: () => void }) | null;
  await expect.poll(() => page?.leave).toBeTypeOf('function');
  return { leave: () => page?.leave?.(), close };
}

function watched(): boolean[] {
  const told: boolean[] = [];
  ends.push(watchOtherTabs(call, (isInCall) => told.push(isInCall)));
  return told;
}

test('a tab does not count its own call, nor another room or person', async () => {
  ends.push(announceCall(call));
  await otherTab({ ...call, roomId: '1' });
  await otherTab({ ...call, acsUserId: '8:acs:resource_ada' });
  await expect.poll(async () => (await navigator.locks.query()).held?.length).toBe(3);
  const told = watched();
  await expect.poll(() => told).toContain(false);
  expect(told).not.toContain(true);
});

test('a call in another tab is reported until it is left there', async () => {
  const told = watched();
  await expect.poll(() => told.at(-1)).toBe(false);
  const { leave } = await otherTab();
  await expect.poll(() => told.at(-1)).toBe(true);
  leave();
  await expect.poll(() => told.at(-1)).toBe(false);
});

test('a tab that is gone without leaving is no longer in the call', async () => {
  const { close } = await otherTab();
  const told = watched();
  await expect.poll(() => told.at(-1)).toBe(true);
  close();
  await expect.poll(() => told.at(-1)).toBe(false);
});
