import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PluggableDevices } from '../../../test/PluggableDevices.js';
import { CallClient, LocalVideoStream, VideoStreamRenderer } from '../../index.js';

let devices: PluggableDevices;

beforeEach(() => {
  devices = new PluggableDevices();
  devices.plug('videoinput', 'first camera');
  devices.plug('videoinput', 'second camera');
});

afterEach(async () => {
  await expect.poll(() => devices.live).toEqual([]);
  await devices.restore();
});

async function preview() {
  const [first, second] = await (await new CallClient().getDeviceManager()).getCameras();
  if (!first || !second) throw new Error('The tests need two cameras.');
  const stream = new LocalVideoStream(first);
  return { stream, renderer: new VideoStreamRenderer(stream), second };
}

const videoIn = (target: HTMLElement) => target.querySelector('video');

describe('a preview', () => {
  it('opens the camera with its first view, once for all views, and releases it with the renderer', async () => {
    const { renderer } = await preview();
    expect(devices.opened).toEqual([]);
    const view = await renderer.createView();
    await renderer.createView();
    expect(devices.live).toHaveLength(1);
    renderer.dispose();
    await expect.poll(() => devices.live).toEqual([]);
    expect(videoIn(view.target)?.srcObject).toBeNull();
  });

  it('leaves no camera open when it is disposed while the camera opens', async () => {
    const { renderer } = await preview();
    const opening = renderer.createView();
    renderer.dispose();
    await opening;
    expect(devices.opened).toHaveLength(1);
    await expect.poll(() => devices.live).toEqual([]);
  });

  it('shows another camera in the same view, and holds only that one', async () => {
    const { stream, renderer, second } = await preview();
    const view = await renderer.createView();
    const before = videoIn(view.target)?.srcObject;
    await stream.switchSource(second);
    await expect.poll(() => videoIn(view.target)?.srcObject).not.toBe(before);
    await expect.poll(() => devices.live).toEqual([devices.opened.at(-1)?.id]);
    renderer.dispose();
  });
});

describe('a view', () => {
  it.each([
    ['Stretch', 'fill'],
    ['Crop', 'cover'],
    ['Fit', 'contain'],
  ] as const)('in the scaling mode %s is laid out as "%s", from the start or later', async (scalingMode, fit) => {
    const { renderer } = await preview();
    const view = await renderer.createView({ scalingMode });
    expect(view.scalingMode).toBe(scalingMode);
    expect(videoIn(view.target)?.style.objectFit).toBe(fit);
    const other = await renderer.createView();
    expect(other.scalingMode).toBe('Crop');
    await other.updateScalingMode(scalingMode);
    expect(other.scalingMode).toBe(scalingMode);
    expect(videoIn(other.target)?.style.objectFit).toBe(fit);
    renderer.dispose();
  });

  it('is a mirror only when it is asked to be', async () => {
    const { renderer } = await preview();
    const mirror = await renderer.createView({ isMirrored: true });
    const plain = await renderer.createView();
    expect([mirror.isMirrored, videoIn(mirror.target)?.style.transform]).toEqual([true, 'scaleX(-1)']);
    expect([plain.isMirrored, videoIn(plain.target)?.style.transform]).toEqual([false, '']);
    renderer.dispose();
  });
});
