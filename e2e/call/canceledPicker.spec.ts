import { expect, join, test } from '../fixtures/fixtures.js';

test('a canceled screen picker leaves no error in the page, and the next press opens it again', async ({ open }) => {
  // The fixture fails on uncaught errors.
  const page = await open('ada', '', async (blank) => {
    await blank.addInitScript(() => {
      const share = navigator.mediaDevices.getDisplayMedia.bind(navigator.mediaDevices);
      let pickers = 0;
      navigator.mediaDevices.getDisplayMedia = (options) => {
        pickers += 1;
        Object.assign(globalThis, { pickers });
        if (pickers > 1) return share(options);
        return Promise.reject(new DOMException('Permission denied by user', 'NotAllowedError'));
      };
    });
  });
  await join(page);
  const button = page.locator('[data-ui-id="call-composite-screenshare-button"]');
  await button.click();
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'pickers'))).toBe(1);
  await button.click();
  await expect(button).toHaveAttribute('aria-label', /stop/i);
});

test('an action of the call that fails leaves no uncaught error, and Microsoft tells the person', async ({ open }) => {
  const page = await open('ada', '', async (blank) => {
    await blank.addInitScript(() => {
      const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      Object.assign(globalThis, { isCameraBroken: false });
      navigator.mediaDevices.getUserMedia = (options) =>
        options?.video && Reflect.get(globalThis, 'isCameraBroken')
          ? Promise.reject(new DOMException('Could not start video source', 'NotReadableError'))
          : ask(options);
    });
  });
  await join(page);
  const button = page.locator('button[data-ui-id="call-composite-camera-button"]');
  await button.click();
  await expect(button).toHaveAttribute('aria-label', 'Turn on camera');
  await page.evaluate(() => Object.assign(globalThis, { isCameraBroken: true }));
  await button.click();
  await expect(page.getByText('Failed to start video.').first()).toBeVisible();
});
