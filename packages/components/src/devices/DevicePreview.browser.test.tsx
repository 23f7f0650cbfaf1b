import { DevicesProvider, useDevicePreview } from '@anteroom/hooks';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { StrictMode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { defaultStrings } from '../text/index.js';
import { AnteroomRoot } from '../theme/AnteroomRoot.js';
import { DevicePreview, type InvitedMe } from './DevicePreview.js';

// On a busy machine a device can take long to open.

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const { devices: words, lobby: lobbyWords } = defaultStrings;

const me: InvitedMe = { invited: true, role: 'Attendee', acsUserId: '8:acs:a_1', displayName: 'Ada Lovelace', may: [] };

function Preview() {
  const { camera, microphone } = useDevicePreview();
  return <DevicePreview me={me} camera={camera} microphone={microphone} busy={false} />;
}

function show(width = 1200) {
  return render(
    <StrictMode>
      <DevicesProvider storage={false}>
        <AnteroomRoot data-anteroom="test" style={{ inlineSize: width, containerType: 'inline-size' }}>
          <Preview />
        </AnteroomRoot>
      </DevicesProvider>
    </StrictMode>,
  );
}

/** Makes the browser refuse cameras (`video`) and microphones (`audio`) with these errors, but not the device `free`. */
function refuse(errors: { video?: string; audio?: string }, free?: MediaDeviceInfo) {
  const { mediaDevices } = navigator;
  const real = mediaDevices.getUserMedia.bind(mediaDevices);
  vi.spyOn(mediaDevices, 'getUserMedia').mockImplementation(async (constraints) => {
    for (const kind of ['video', 'audio'] as const) {
      const wanted = constraints?.[kind];
      const { deviceId } = (typeof wanted === 'object' ? wanted : {}) as { deviceId?: { exact?: string } };
      const isFree = free !== undefined && deviceId?.exact === free.deviceId;
      if (wanted && errors[kind] && !isFree) throw new DOMException('', errors[kind]);
    }
    return real(constraints);
  });
}

async function lastOf(kind: MediaDeviceKind): Promise<MediaDeviceInfo> {
  const found = (await navigator.mediaDevices.enumerateDevices()).filter((device) => device.kind === kind).at(-1);
  if (!found) throw new Error(`The test browser has no ${kind}.`);
  return found;
}

const tile = () => screen.getByRole('group', { name: lobbyWords.preview });

test('one message replaces the picture of a camera that is in use, with a button to choose another camera', async () => {
  const other = await lastOf('videoinput');
  refuse({ video: 'NotReadableError' }, other);
  const { container } = show();
  const title = await within(tile()).findByText(words.failures.camera['in-use'].title);
  expect(container.querySelectorAll('[data-failure]')).toHaveLength(1);
  expect(screen.queryByText(lobbyWords.cameraOff)).toBeNull();
  expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([]);

  const failure = title.closest<HTMLElement>('[data-failure]') as HTMLElement;
  await userEvent.click(await within(failure).findByRole('button', { name: words.camera.choose }));
  await userEvent.click(await screen.findByRole('menuitemradio', { name: other.label }));
  expect(await screen.findByLabelText(lobbyWords.selfView)).toBeVisible();
  expect(container.querySelector('[data-failure]')).toBeNull();
  // The button that was pressed is gone: the one that does the same has the focus.
  await waitFor(() => expect(document.activeElement).toHaveAttribute('data-action', 'choose-camera'));
});

test('a camera and a microphone that fail for different reasons have one message each', async () => {
  refuse({ video: 'NotReadableError', audio: 'NotFoundError' });
  const { container } = show();
  await within(tile()).findByText(words.failures.camera['in-use'].title);
  const microphone = await screen.findByText(words.failures.microphone['no-device'].title);
  expect(tile().contains(microphone)).toBe(false);
  expect(container.querySelectorAll('[data-failure]')).toHaveLength(2);
});

test('the arrow beside a toggle lists the devices by keyboard, and the chosen one is used', async () => {
  show();
  await screen.findByLabelText(lobbyWords.selfView);
  const other = await lastOf('videoinput');
  screen.getByRole('button', { name: words.camera.name }).focus();
  await userEvent.tab();
  const arrow = screen.getByRole('button', { name: words.camera.choose });
  expect(arrow).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  const items = await screen.findAllByRole('menuitemradio');
  expect(items.map((item) => item.getAttribute('aria-checked'))).toContain('true');
  await userEvent.keyboard('{End}{Enter}');
  await waitFor(() => {
    const { srcObject } = screen.getByLabelText<HTMLVideoElement>(lobbyWords.selfView);
    expect((srcObject as MediaStream).getVideoTracks()[0]?.getSettings().deviceId).toBe(other.deviceId);
  });
  expect(arrow).toHaveFocus();
});

test.each([320, 640, 1200])(
  'at %i pixels the words about a failure are whole, and no button lies on them',
  async (width) => {
    const denied = Object.assign(new EventTarget() as PermissionStatus, { state: 'denied' as const });
    vi.spyOn(navigator.permissions, 'query').mockResolvedValue(denied);
    refuse({ video: 'NotAllowedError', audio: 'NotAllowedError' });
    show(width);
    const title = await screen.findByText(words.failures.both.denied.title);
    await userEvent.click(screen.getByRole('button', { name: words.permissionSteps.title }));
    const frame = tile().getBoundingClientRect();
    const parts = [title, screen.getByText(words.failures.both.denied.body), ...tile().querySelectorAll('li, button')];
    for (const part of parts) {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      expect(left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom).toBe(true);
      part.scrollIntoView({ block: 'center' });
      const shown = part.getBoundingClientRect();
      const there = document.elementFromPoint((shown.left + shown.right) / 2, (shown.top + shown.bottom) / 2);
      expect(part.contains(there)).toBe(true);
    }
  },
);
