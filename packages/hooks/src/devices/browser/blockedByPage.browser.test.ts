import { afterEach, expect, test } from 'vitest';

let frame: HTMLIFrameElement;
afterEach(() => frame.remove());

interface Answer {
  blocked: boolean[];
  warned: string[];
}

/** What a page says that is embedded with this `allow`, after it told its developers three times. */
async function embedded(allow: string): Promise<Answer> {
  frame = document.createElement('iframe');
  frame.allow = allow;
  const module = JSON.stringify(new URL('./blockedByPage.ts', import.meta.url).href);
  frame.srcdoc = `<script type="module">
    const warned = [];
    console.warn = (text) => warned.push(text);
    const { isBlockedByPage, tellHowToAllow } = await import(${module});
    const blocked = ['camera', 'microphone'].map(isBlockedByPage);
    for (let time = 0; time < 3; time += 1) tellHowToAllow();
    globalThis.answer = { blocked, warned };
  </script>`;
  document.body.append(frame);
  const page = () => frame.contentWindow as (Window & { answer?: Answer }) | null;
  await expect.poll(() => page()?.answer).toBeDefined();
  return page()?.answer as Answer;
}

test('a page that the embedding page lets use both devices is not blocked', async () => {
  expect((await embedded('camera; microphone')).blocked).toEqual([false, false]);
});

test('a page whose policy blocks the camera says so, and the console says once what to add', async () => {
  const { blocked, warned } = await embedded("camera 'none'; microphone");
  expect(blocked).toEqual([true, false]);
  expect(warned).toHaveLength(1);
  expect(warned[0]).toContain('allow="camera; microphone; display-capture; autoplay; speaker-selection"');
});
