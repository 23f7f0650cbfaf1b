import type { Me, Role, Room } from '@anteroom/contract';
import { type DeviceStorage, DevicesProvider } from '@anteroom/hooks';
import type { JoinChoices } from '@anteroom/hooks/call';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { type ComponentProps, StrictMode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { defaultStrings } from '../../text/index.js';
import { AnteroomRoot } from '../../theme/AnteroomRoot.js';
import { Lobby } from './Lobby.js';

// On a busy machine a device can take long to open.

type InvitedMe = Extract<Me, { invited: true }>;

let streams: MediaStream[] = [];

beforeEach(() => {
  streams = [];
  const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async (constraints) => {
    const stream = await real(constraints);
    streams.push(stream);
    return stream;
  });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function refuse(kind: 'video' | 'audio', name: string): void {
  const getUserMedia = vi.mocked(navigator.mediaDevices.getUserMedia);
  const real = getUserMedia.getMockImplementation();
  getUserMedia.mockImplementation((constraints) =>
    constraints?.[kind] || !real ? Promise.reject(new DOMException('', name)) : real(constraints),
  );
}

/** The browser's permissions after a person has blocked the page. */
function blockPage(): void {
  const denied = Object.assign(new EventTarget() as PermissionStatus, { state: 'denied' as const });
  vi.spyOn(navigator.permissions, 'query').mockResolvedValue(denied);
}

function liveTracks(): MediaStreamTrack[] {
  return streams.flatMap((stream) => stream.getTracks()).filter((track) => track.readyState === 'live');
}

function roomOf(me: InvitedMe): Room {
  return {
    id: '99445276259407112',
    title: 'Quarterly review',
    validFrom: '2026-06-05T12:00:00Z',
    validUntil: '2026-06-05T13:30:00Z',
    pstnDialOutEnabled: false,
    knocking: false,
    metadata: {},
    me,
    serverTime: '2026-06-05T12:05:00Z',
  };
}

/** Renders a lobby as a separate visit: earlier choices are known only from `storage`. */
function lobby(role: Role, props: Partial<ComponentProps<typeof Lobby>> = {}, storage: DeviceStorage | false = false) {
  const me: InvitedMe = {
    invited: true,
    role,
    acsUserId: '8:acs:a_1',
    displayName: 'Ada Lovelace',
    may: ['read', 'join'],
  };
  return (
    <StrictMode>
      <DevicesProvider storage={storage}>
        <AnteroomRoot data-anteroom="test">
          <Lobby room={roomOf(me)} phase="open" me={me} onJoin={() => {}} {...props} />
        </AnteroomRoot>
      </DevicesProvider>
    </StrictMode>
  );
}

/** Waits until the camera and the microphone are both live. */
async function ready(): Promise<void> {
  await screen.findByLabelText(defaultStrings.lobby.selfView);
  await waitFor(() => expect(liveTracks()).toHaveLength(2));
}

const join = () => screen.getByRole('button', { name: defaultStrings.lobby.join });

test('a lobby under StrictMode asks once for the camera and once for the microphone', async () => {
  render(lobby('Attendee'));
  await ready();
  const asked = vi.mocked(navigator.mediaDevices.getUserMedia).mock.calls.map(([constraints]) => constraints);
  expect(asked.filter((constraints) => constraints?.video)).toHaveLength(1);
  expect(asked.filter((constraints) => constraints?.audio)).toHaveLength(1);
});

test('a person who is already in the call sees that beside Join, and can join here too', async () => {
  const onJoin = vi.fn();
  const ada = { acsUserId: '8:acs:a_1', displayName: 'Ada Lovelace' };
  const told = () => screen.queryByText(defaultStrings.lobby.alreadyIn.device);
  const { rerender } = render(lobby('Consumer', { inCall: [{ ...ada, acsUserId: '8:acs:a_2' }], onJoin }));
  expect(told()).toBeNull();
  rerender(lobby('Consumer', { inCall: [ada], onJoin }));
  expect(told()).not.toBeNull();
  await userEvent.click(join());
  expect(onJoin).toHaveBeenCalledOnce();
});

/** The browser asks for permission until the returned functions answer, and names no device before. */
function askingBrowser() {
  const getUserMedia = vi.mocked(navigator.mediaDevices.getUserMedia);
  const open = getUserMedia.getMockImplementation();
  let answer = (_isAllowed: boolean) => {};
  const question = new Promise<boolean>((resolve) => {
    answer = resolve;
  });
  getUserMedia.mockImplementation(async (constraints) => {
    if (!(await question) || !open) throw new DOMException('Permission denied', 'NotAllowedError');
    return open(constraints);
  });
  const prompt = Object.assign(new EventTarget() as PermissionStatus, { state: 'prompt' as const });
  vi.spyOn(navigator.permissions, 'query').mockResolvedValue(prompt);
  const { enumerateDevices } = navigator.mediaDevices;
  let isAllowed = false;
  vi.spyOn(navigator.mediaDevices, 'enumerateDevices').mockImplementation(async () => {
    const all = await enumerateDevices.call(navigator.mediaDevices);
    if (isAllowed) return all;
    return all.map(({ kind }) => ({ kind, deviceId: '', groupId: '', label: '', toJSON: () => ({}) }));
  });
  return {
    allow() {
      isAllowed = true;
      answer(true);
    },
    deny: () => answer(false),
  };
}

const waiting = () => screen.findByRole('button', { name: defaultStrings.lobby.waiting });

test('Join while the browser still asks waits for the answer, and joins with the devices that were allowed', async () => {
  const { allow } = askingBrowser();
  const onJoin = vi.fn<(choices: JoinChoices) => void>();
  render(lobby('Attendee', { onJoin }));
  await screen.findByText(defaultStrings.lobby.allow);
  await userEvent.click(join());
  await userEvent.click(await waiting());
  expect(onJoin).not.toHaveBeenCalled();
  allow();
  await waitFor(() => expect(onJoin).toHaveBeenCalledOnce());
  expect(onJoin.mock.calls[0]?.[0]).toMatchObject({ cameraOn: true, microphoneOn: true });
  await waitFor(() => expect(streams).toHaveLength(2));
  await waitFor(() => expect(liveTracks()).toHaveLength(0));
});

test('a person who does not want to wait for the browser can join without the devices', async () => {
  const { allow } = askingBrowser();
  const onJoin = vi.fn<(choices: JoinChoices) => void>();
  const { unmount } = render(lobby('Attendee', { onJoin }));
  await screen.findByText(defaultStrings.lobby.allow);
  await userEvent.click(join());
  await userEvent.click(await screen.findByRole('button', { name: defaultStrings.lobby.joinWithout.both }));
  expect(onJoin).toHaveBeenCalledOnce();
  expect(onJoin.mock.calls[0]?.[0]).toMatchObject({ cameraOn: false, microphoneOn: false });
  unmount();
  allow();
  await waitFor(() => expect(streams).toHaveLength(2));
  await waitFor(() => expect(liveTracks()).toHaveLength(0));
});

test('a person who refuses while Join waits stays in the lobby, which says what is missing, and can join without it', async () => {
  const { deny } = askingBrowser();
  const onJoin = vi.fn<(choices: JoinChoices) => void>();
  render(lobby('Attendee', { onJoin }));
  await screen.findByText(defaultStrings.lobby.allow);
  await userEvent.click(join());
  await waiting();
  deny();
  await waitFor(() => expect(document.querySelector('[data-failure]')).not.toBeNull());
  await userEvent.click(await screen.findByRole('button', { name: defaultStrings.lobby.join }));
  expect(onJoin).toHaveBeenCalledOnce();
  expect(onJoin.mock.calls[0]?.[0]).toMatchObject({ cameraOn: false, microphoneOn: false });
});

test('an unmounted lobby leaves no live track', async () => {
  const { unmount } = render(lobby('Presenter'));
  await ready();
  unmount();
  expect(liveTracks()).toHaveLength(0);
});

test('a lobby that is unmounted while the devices start leaves no live track', async () => {
  const getUserMedia = vi.mocked(navigator.mediaDevices.getUserMedia);
  const { unmount } = render(lobby('Presenter'));
  await waitFor(() => expect(getUserMedia).toHaveBeenCalledTimes(2));
  unmount();
  await Promise.all(getUserMedia.mock.results.map((result) => result.value));
  await waitFor(() => expect(liveTracks()).toHaveLength(0));
  expect(streams).toHaveLength(2);
});

test('Join passes on which devices are on and chosen, after it has released them', async () => {
  const onJoin = vi.fn<(choices: JoinChoices) => void>(() => expect(liveTracks()).toHaveLength(0));
  render(lobby('Attendee', { onJoin }));
  await ready();
  await userEvent.click(screen.getByRole('button', { name: defaultStrings.devices.camera.name }));
  await waitFor(() => expect(liveTracks()).toHaveLength(1));
  await userEvent.click(join());
  expect(onJoin).toHaveBeenCalledTimes(1);
  const [choices] = onJoin.mock.calls[0] ?? [];
  expect(choices).toMatchObject({ cameraOn: false, microphoneOn: true });
  expect(choices?.camera?.label).toBeTruthy();
  expect(choices?.microphone?.deviceId).toBeTruthy();
});

test('a camera and microphone that were turned off stay off in the next lobby, which neither opens nor joins with them', async () => {
  const kept = new Map<string, string>();
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: kept.set.bind(kept) };
  const toggle = (kind: 'camera' | 'microphone') =>
    screen.getByRole('button', { name: defaultStrings.devices[kind].name });
  const first = render(lobby('Attendee', {}, storage));
  await ready();
  await userEvent.click(toggle('camera'));
  await userEvent.click(toggle('microphone'));
  await waitFor(() => expect(liveTracks()).toHaveLength(0));
  first.unmount();
  vi.mocked(navigator.mediaDevices.getUserMedia).mockClear();

  const onJoin = vi.fn();
  const second = render(lobby('Attendee', { onJoin }, storage));
  for (const kind of ['camera', 'microphone'] as const) expect(toggle(kind)).toHaveAttribute('aria-pressed', 'false');
  await userEvent.click(join());
  expect(onJoin).toHaveBeenCalledWith(expect.objectContaining({ cameraOn: false, microphoneOn: false }));
  expect(navigator.mediaDevices.getUserMedia).not.toHaveBeenCalled();
  second.unmount();

  render(lobby('Attendee', {}, storage));
  await userEvent.click(toggle('camera'));
  await screen.findByLabelText(defaultStrings.lobby.selfView);
  expect([...kept.keys()].sort()).toEqual(['anteroom.camera.on', 'anteroom.microphone.on']);
});

test('a Consumer can join without any device being opened', async () => {
  const enumerate = vi.spyOn(navigator.mediaDevices, 'enumerateDevices');
  const listen = vi.spyOn(navigator.mediaDevices, 'addEventListener');
  const onJoin = vi.fn();
  render(lobby('Consumer', { onJoin }));
  expect(screen.getByText(defaultStrings.lobby.watchTitle)).toBeVisible();
  await userEvent.click(join());
  expect(onJoin).toHaveBeenCalledWith({ cameraOn: false, microphoneOn: false });
  expect(navigator.mediaDevices.getUserMedia).not.toHaveBeenCalled();
  expect(enumerate).not.toHaveBeenCalled();
  expect(listen).not.toHaveBeenCalled();
});

test.each([
  ['NotAllowedError', 'denied'],
  ['NotFoundError', 'no-device'],
  ['NotReadableError', 'in-use'],
] as const)(
  'a camera that answers %s says what to do, and Join still works with the microphone',
  async (name, reason) => {
    if (reason === 'denied') blockPage();
    refuse('video', name);
    const onJoin = vi.fn();
    render(lobby('Attendee', { onJoin }));
    expect(await screen.findByText(defaultStrings.devices.failures.camera[reason].title)).toBeVisible();
    await waitFor(() => expect(liveTracks()).toHaveLength(1));
    await userEvent.click(join());
    expect(onJoin).toHaveBeenCalledWith(expect.objectContaining({ cameraOn: false, microphoneOn: true }));
  },
);

test('nothing scrolls sideways at 320 pixels, even with both devices denied', async () => {
  blockPage();
  vi.mocked(navigator.mediaDevices.getUserMedia).mockRejectedValue(new DOMException('', 'NotAllowedError'));
  const { container } = render(<div style={{ inlineSize: 320 }}>{lobby('Presenter')}</div>);
  await screen.findByText(defaultStrings.devices.failures.both.denied.title);
  const parts = [...container.querySelectorAll('[data-anteroom]')];
  expect(parts.map((part) => part.getAttribute('data-anteroom'))).toContain('lobby');
  for (const part of parts) expect(part.scrollWidth).toBeLessThanOrEqual(320);
});

test('retrying the camera shows it once it works', async () => {
  vi.mocked(navigator.mediaDevices.getUserMedia).mockRejectedValueOnce(new DOMException('', 'NotReadableError'));
  render(lobby('Attendee'));
  await userEvent.click(await screen.findByRole('button', { name: /camera again/ }));
  expect(await screen.findByLabelText(defaultStrings.lobby.selfView)).toBeVisible();
  expect(screen.queryByText(defaultStrings.devices.failures.camera['in-use'].title)).toBeNull();
});

test('a busy lobby ignores a second press of Join', async () => {
  const onJoin = vi.fn();
  render(lobby('Consumer', { onJoin, busy: true }));
  await userEvent.click(screen.getByRole('button', { name: defaultStrings.lobby.joining }));
  expect(onJoin).not.toHaveBeenCalled();
});

test('devices that were on are on again when joining failed', async () => {
  const { rerender } = render(lobby('Attendee'));
  await ready();
  await userEvent.click(join());
  rerender(lobby('Attendee', { busy: true }));
  expect(liveTracks()).toHaveLength(0);
  rerender(lobby('Attendee', { busy: false }));
  await waitFor(() => expect(liveTracks()).toHaveLength(2));
});

test('a room that is not open cannot be joined', () => {
  render(lobby('Consumer', { phase: 'expired' }));
  expect(join()).toBeDisabled();
});

test('a camera that the site may not use shows the steps for this browser on demand', async () => {
  blockPage();
  refuse('video', 'NotAllowedError');
  const { container } = render(lobby('Attendee'));
  const help = await screen.findByRole('button', { name: defaultStrings.devices.permissionSteps.title });
  expect(container.querySelector('[data-platform]')).toBeNull();
  await userEvent.click(help);
  expect(help).toHaveAttribute('aria-expanded', 'true');
  expect(container.querySelector('[data-platform="chromium"]')).toBeVisible();
});

test('a camera that the system blocks is a separate case, with the steps for the system', async () => {
  refuse('video', 'NotAllowedError');
  vi.spyOn(navigator.permissions, 'query').mockResolvedValue(
    Object.assign(new EventTarget() as PermissionStatus, { state: 'granted' as const }),
  );
  const { container } = render(lobby('Attendee'));
  expect(await screen.findByText(defaultStrings.devices.failures.camera['denied-by-system'].title)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: defaultStrings.devices.permissionSteps.title }));
  expect(container.querySelector('[data-platform="other"]')).toBeVisible();
});

test('a failure that camera and microphone share is shown once, and one press retries both', async () => {
  blockPage();
  const getUserMedia = vi.mocked(navigator.mediaDevices.getUserMedia);
  getUserMedia
    .mockRejectedValueOnce(new DOMException('', 'NotAllowedError'))
    .mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
  const { container } = render(lobby('Attendee'));
  await screen.findByText(defaultStrings.devices.failures.both.denied.title);
  expect(container.querySelectorAll('[data-failure]')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: defaultStrings.devices.failures.both.denied.action }));
  await ready();
  expect(container.querySelector('[data-failure]')).toBeNull();
});

test('a person without a camera and a microphone joins with both off', async () => {
  blockPage();
  vi.mocked(navigator.mediaDevices.getUserMedia).mockRejectedValue(new DOMException('', 'NotAllowedError'));
  const onJoin = vi.fn();
  render(lobby('Attendee', { onJoin }));
  await screen.findByText(defaultStrings.devices.failures.both.denied.title);
  await userEvent.click(join());
  expect(onJoin).toHaveBeenCalledWith(expect.objectContaining({ cameraOn: false, microphoneOn: false }));
});

test('the call gets the camera, microphone and speaker chosen under Devices', async () => {
  const onJoin = vi.fn<(choices: JoinChoices) => void>();
  render(lobby('Attendee', { onJoin }));
  await ready();
  await userEvent.click(screen.getByRole('button', { name: defaultStrings.devices.title }));
  for (const kind of ['microphone', 'speaker'] as const) {
    const select = screen.getByLabelText<HTMLSelectElement>(defaultStrings.devices[kind].name, { selector: 'select' });
    const last = [...select.options].at(-1);
    await userEvent.selectOptions(select, last?.value ?? '');
    await waitFor(() => expect(select).toHaveValue(last?.value));
  }
  await ready();
  await userEvent.click(join());
  const [choices] = onJoin.mock.calls[0] ?? [];
  expect(choices?.microphone?.label).toMatch(/2$/);
  expect(choices?.speaker?.label).toMatch(/2$/);
});

const cameraChoice = () =>
  screen.getByLabelText<HTMLSelectElement>(defaultStrings.devices.camera.name, { selector: 'select' });

test('a list of cameras is called empty only once the browser has said so', async () => {
  const browser = askingBrowser();
  render(lobby('Attendee'));
  await userEvent.click(screen.getByRole('button', { name: defaultStrings.devices.title }));
  expect(cameraChoice()).toHaveTextContent(defaultStrings.devices.unlisted);
  browser.deny();
  await waitFor(() => expect(document.querySelector('[data-failure]')).not.toBeNull());
  expect(cameraChoice()).toHaveTextContent(defaultStrings.devices.unlisted);
});

test('a browser without cameras says that none was found', async () => {
  vi.spyOn(navigator.mediaDevices, 'enumerateDevices').mockResolvedValue([]);
  refuse('video', 'NotFoundError');
  render(lobby('Attendee'));
  await userEvent.click(screen.getByRole('button', { name: defaultStrings.devices.title }));
  await waitFor(() => expect(cameraChoice()).toHaveTextContent(defaultStrings.devices.none));
});

test('cameras of one name are numbered', async () => {
  const { enumerateDevices } = navigator.mediaDevices;
  vi.spyOn(navigator.mediaDevices, 'enumerateDevices').mockImplementation(async () => {
    const all = await enumerateDevices.call(navigator.mediaDevices);
    const twin = ({ kind, deviceId, groupId }: MediaDeviceInfo) => ({ kind, deviceId, groupId, label: 'HD Webcam' });
    return all.map((device) => ({ ...twin(device), toJSON: () => ({}) }));
  });
  render(lobby('Attendee'));
  await ready();
  await userEvent.click(screen.getByRole('button', { name: defaultStrings.devices.title }));
  const names = () => [...cameraChoice().options].map(({ textContent }) => textContent);
  await waitFor(() => expect(names().slice(0, 2)).toEqual(['HD Webcam (1)', 'HD Webcam (2)']));
});

test('people in the call are shown instead of the invited people', () => {
  const people = [{ acsUserId: '8:acs:b', displayName: 'Ben', role: 'Attendee' as const }];
  const { container, rerender } = render(lobby('Consumer', { people }));
  expect(container.querySelector('[data-presence="invited"]')).toHaveTextContent('Ben is invited');
  rerender(lobby('Consumer', { people, inCall: [{ acsUserId: '8:acs:c', displayName: 'Cleo' }] }));
  expect(container.querySelector('[data-presence="in-call"]')).toHaveTextContent('Cleo is in the call');
});

test('a room in another time zone also shows its own time, unless both clocks agree', () => {
  const { container, rerender } = render(lobby('Consumer'));
  expect(container.querySelector('[data-time-zone]')).toBeNull();
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  // Fourteen hours ahead of UTC; no test runs there.
  for (const [timeZone, shown] of [
    [here, 0],
    ['Pacific/Kiritimati', 1],
  ] as const) {
    const me: InvitedMe = { invited: true, role: 'Consumer', acsUserId: '8:acs:a_1', displayName: 'Ada', may: [] };
    rerender(lobby('Consumer', { room: { ...roomOf(me), metadata: { timeZone } } }));
    expect(container.querySelectorAll('[data-time-zone]')).toHaveLength(shown);
  }
});

test.each(['good', 'slow'] as const)('a %s connection is shown in milliseconds', (status) => {
  render(lobby('Consumer', { connection: { status, roundTripMs: 84.4 } }));
  expect(screen.getByText(/84 ms/)).toBeVisible();
});

test('a new figure of the connection is shown in place, and only a new status is announced', () => {
  const line = (status: 'good' | 'slow', roundTripMs: number) =>
    lobby('Consumer', { connection: { status, roundTripMs } });
  const { rerender } = render(line('slow', 8_231));
  const before = screen.getByText(/8,231 ms/);
  rerender(line('slow', 2_040));
  expect(screen.getByText(/2,040 ms/)).toBe(before);
  rerender(line('good', 40));
  const after = screen.getByText(/40 ms/);
  expect(after).not.toBe(before);
  expect(after.closest('[role="status"]')).toHaveAttribute('aria-relevant', 'additions');
});

test('the role is explained in words, and its badge has data-role', () => {
  const { container } = render(lobby('Collaborator'));
  const badge = container.querySelector('[data-anteroom="lobby"] [data-role="Collaborator"]');
  expect(badge).toHaveTextContent(defaultStrings.roles.Collaborator.name);
  expect(screen.getByText(defaultStrings.roles.Collaborator.may)).toBeVisible();
});

test.each([
  [320, 480],
  [390, 844],
  [667, 375],
  [844, 390],
  [1280, 800],
])('at %i × %i pixels the title, both toggles and Join are in sight', async (width, height) => {
  const before = { width: window.innerWidth, height: window.innerHeight };
  await page.viewport(width, height);
  try {
    render(<div style={{ position: 'fixed', inset: 0 }}>{lobby('Attendee')}</div>);
    await ready();
    const parts = [
      screen.getByRole('heading', { name: 'Quarterly review' }),
      screen.getByRole('button', { name: defaultStrings.devices.camera.name }),
      screen.getByRole('button', { name: defaultStrings.devices.microphone.name }),
      join(),
    ];
    for (const part of parts) {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      expect({ part: part.textContent, inSight: left >= 0 && top >= 0 && right <= width && bottom <= height }).toEqual({
        part: part.textContent,
        inSight: true,
      });
      // Nothing lies on top of it.
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      expect(part.contains(there)).toBe(true);
    }
  } finally {
    await page.viewport(before.width, before.height);
  }
});

test('the title takes the focus if nothing else has it', () => {
  render(lobby('Consumer'));
  expect(screen.getByRole('heading', { name: 'Quarterly review' })).toHaveFocus();
});

test.each(['Attendee', 'Consumer'] as const)('a lobby for an %s has no axe findings', async (role) => {
  const { container } = render(lobby(role, { people: [] }));
  if (role === 'Attendee') await ready();
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

test.each([
  ['2026-06-05T12:05:00Z', 'scheduled', 'Opens at '],
  ['2026-06-01T12:05:00Z', 'scheduled', 'Opens on Fri'],
  ['2026-06-05T12:05:00Z', 'expired', 'Closed at '],
  ['2026-06-09T12:05:00Z', 'expired', 'Closed on Fri'],
] as const)('at %s, the phase %s of a room says “%s”', async (serverTime, phase, words) => {
  const room = {
    ...roomOf({ invited: true, role: 'Attendee', acsUserId: '8:acs:a_1', displayName: 'Ada', may: [] }),
    serverTime,
  };
  render(lobby('Attendee', { phase, room }));
  await screen.findByText(words, { exact: false });
});

test('lobbies side by side are level, though one of them shows a hint', async () => {
  render(
    <div style={{ display: 'flex', width: '2000px', height: '1200px' }}>
      {lobby('Attendee')}
      {lobby('Attendee', { notice: <div style={{ height: '300px' }}>Join again from here?</div> })}
    </div>,
  );
  const previews = await screen.findAllByRole('group', { name: defaultStrings.lobby.preview });
  const [one, other] = previews.map((preview) => preview.getBoundingClientRect().top);
  expect(one).toBeGreaterThan(0);
  expect(other).toBe(one);
});
