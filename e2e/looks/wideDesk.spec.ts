import { expect, test } from '../fixtures/fixtures.js';

const PARTS = [
  { part: 'room-list', path: () => '/desk' },
  { part: 'room-details', path: (roomId: string) => `/desk/${roomId}` },
  { part: 'room-editor', path: (roomId: string) => `/desk/${roomId}/edit` },
];

for (const { part, path } of PARTS) {
  test(`on wide screens the ${part} is a column in the middle`, async ({ open, roomId }) => {
    const page = await open('olga', path(roomId), (page) => page.setViewportSize({ width: 1600, height: 1000 }));
    const root = page.locator(`[data-anteroom="${part}"]`);
    await expect(root.locator('[data-action]').first()).toBeVisible();
    for (const width of [1600, 2560]) {
      await page.setViewportSize({ width, height: 1000 });
      const box = await root.boundingBox();
      expect(box?.width).toBeGreaterThan(1000);
      expect(box?.width).toBeLessThanOrEqual(1280);
      const [before, after] = [box?.x ?? 0, width - (box?.x ?? 0) - (box?.width ?? 0)];
      // A scroll bar can take some pixels of one side.
      expect(Math.abs(before - after)).toBeLessThanOrEqual(20);
    }
  });
}
