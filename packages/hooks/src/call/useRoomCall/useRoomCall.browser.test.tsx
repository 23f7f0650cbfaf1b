import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { type ReactNode, useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeEngine, type FakeEngine, type Step } from '../../../test/call/createFakeEngine.js';
import {
  type Asked,
  contractFetch,
  ENDPOINT,
  inMinutes,
  json,
  problem,
  token,
} from '../../../test/endpoint/contractFetch.js';
import { jwt } from '../../../test/endpoint/jwt.js';
import { pass, until } from '../../../test/page/fakeTime.js';
import { type DeviceStorage, DevicesProvider } from '../../devices/index.js';
import { AnteroomProvider } from '../../provider/index.js';
import type { CallEngine } from '../engine/index.js';
import { type RoomCallOptions, useRoomCall } from './useRoomCall.js';

const ALL_STEPS: Step[] = ['load', 'agent', 'adapter', 'devices', 'hangUp'];
const choices = { cameraOn: true, microphoneOn: true };

const unhandled: unknown[] = [];
const collect = (event: PromiseRejectionEvent) => unhandled.push(event.reason);

beforeEach(() => addEventListener('unhandledrejection', collect));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  removeEventListener('unhandledrejection', collect);
  expect(unhandled.splice(0)).toEqual([]);
});

const goodToken = (text = 'first') => json(token(jwt(text), { role: 'Presenter' }));

interface Setting {
  engine: FakeEngine;
  strict?: boolean;
  /** Default: nothing is stored. */
  storage?: DeviceStorage | false;
  answer?: (asked: Asked, index: number) => Response | Promise<Response>;
  options?: Partial<RoomCallOptions>;
  /** Called in an effect of the host. */
  onMount?: (call: { join(wanted: typeof choices): void }) => void;
}

/** A host with inline options. */
function renderCall(setting: Setting) {
  const { engine, strict = true, storage = false, answer = () => goodToken(), options = {}, onMount } = setting;
  const { fetch, requests } = contractFetch(answer);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <AnteroomProvider endpoint={ENDPOINT} fetch={fetch} retryDelayMs={1}>
      <DevicesProvider storage={storage}>{children}</DevicesProvider>
    </AnteroomProvider>
  );
  const hook = ({ roomId }: { roomId: string }) => {
    const loadEngine: () => Promise<CallEngine> = () => engine.loadEngine();
    const call = useRoomCall({ roomId, nameOf: async (id) => id, ...options, loadEngine });
    const { join } = call;
    // biome-ignore lint/correctness/useExhaustiveDependencies: an effect of the host that runs on mount
    useEffect(() => onMount?.({ join }), []);
    return call;
  };
  const view = renderHook(hook, { wrapper, reactStrictMode: strict, initialProps: { roomId: '1' } });
  const status = () => view.result.current.status;
  return {
    ...view,
    requests,
    status,
    adapter() {
      const { current } = view.result;
      if (!('adapter' in current)) throw new Error(`There is no adapter while it is ${current.status}.`);
      return current.adapter;
    },
    join: () => act(() => view.result.current.join(choices)),
    async joinAndConnect() {
      act(() => view.result.current.join(choices));
      await waitFor(() => expect(status()).toBe('joining'));
      act(() => engine.latestCall().connect());
    },
    settle: (step: Step, error?: unknown) =>
      act(async () => {
        await vi.waitFor(() => engine.step(step));
        if (error === undefined) engine.step(step).resolve();
        else engine.step(step).fail(error);
      }),
  };
}

/** Expects that everything that was created is disposed of. */
async function expectNothingLeft({ made, pending }: FakeEngine) {
  await waitFor(() => {
    for (const { created, disposed } of Object.values(made)) expect(disposed).toBeGreaterThanOrEqual(created);
    expect(made.adapters.disposed).toBe(made.adapters.created);
    expect(made.agents.disposed).toBe(made.agents.created);
  });
  expect(pending.filter(({ step }) => step === 'agentDisposal')).toEqual([]);
}

const finalStates = { agents: { created: 1, disposed: 1 }, adapters: { created: 1, disposed: 1 } };

describe.each([
  ['plain', false],
  ['under StrictMode', true],
])('%s', (_name, strict) => {
  it('a joined and unmounted call creates one agent and one adapter, and disposes of both', async () => {
    const engine = createFakeEngine();
    const view = renderCall({ engine, strict });
    expect(view.status()).toBe('idle');
    await view.joinAndConnect();
    expect(view.result.current).toMatchObject({ status: 'connected', acsUserId: '8:acs:resource_ben' });
    expect(view.adapter().getState()).toBe(engine.latestCall().adapter.getState());
    view.unmount();
    await expectNothingLeft(engine);
    expect(engine.made).toMatchObject(finalStates);
  });

  it('a mount without a join loads nothing and sends no request', () => {
    const engine = createFakeEngine({ byHand: ALL_STEPS });
    const { unmount, requests } = renderCall({ engine, strict });
    unmount();
    expect(requests).toEqual([]);
    expect(engine.pending).toEqual([]);
  });

  it.each<Step>(['load', 'agent', 'adapter', 'devices'])(
    'an unmount while %s is waited for leaves nothing, and the next mount can join',
    async (step) => {
      const engine = createFakeEngine({ byHand: [step] });
      const first = renderCall({ engine, strict });
      first.join();
      await waitFor(() => engine.step(step));
      first.unmount();
      const second = renderCall({ engine, strict });
      second.join();
      // The first one's response comes late.
      await second.settle(step);
      if (second.status() !== 'joining') await second.settle(step);
      await waitFor(() => expect(second.status()).toBe('joining'));
      expect(engine.agentsAtOnce.most).toBe(1);
      second.unmount();
      await expectNothingLeft(engine);
    },
  );

  it.each<Step>(['load', 'agent', 'adapter', 'devices'])(
    'a failure of %s is a typed error, no re-render tries again, and a retry joins',
    async (step) => {
      const engine = createFakeEngine({ byHand: [step] });
      const view = renderCall({ engine, strict });
      view.join();
      await view.settle(step, Object.assign(new Error('expired'), { code: 401, subCode: 40235 }));
      await waitFor(() => expect(view.status()).toBe('failed'));
      expect(view.result.current).toMatchObject({ error: { name: 'AnteroomError', code: 'token-rejected' } });
      for (let time = 0; time < 3; time += 1) view.rerender({ roomId: '1' });
      expect(view.status()).toBe('failed');
      expect(engine.pending).toEqual([]);
      act(() => view.result.current.retry());
      await view.settle(step);
      await waitFor(() => expect(view.status()).toBe('joining'));
      view.unmount();
      await expectNothingLeft(engine);
    },
  );

  it('three renders of the parent with inline options keep the same agent', async () => {
    const engine = createFakeEngine();
    const view = renderCall({ engine, strict });
    await view.joinAndConnect();
    const { join, leave, retry, cancel } = view.result.current;
    for (let time = 0; time < 3; time += 1) view.rerender({ roomId: '1' });
    expect(view.status()).toBe('connected');
    expect(view.result.current).toMatchObject({ join, leave, retry, cancel });
    expect(engine.made.agents).toEqual({ created: 1, disposed: 0 });
    view.unmount();
    await expectNothingLeft(engine);
    expect(engine.made).toMatchObject(finalStates);
  });

  it('a host that joins in an effect gets one agent', async () => {
    const engine = createFakeEngine();
    const view = renderCall({ engine, strict, onMount: ({ join }) => join(choices) });
    await waitFor(() => expect(view.status()).toBe('joining'));
    view.unmount();
    await expectNothingLeft(engine);
    expect(engine.made).toMatchObject(finalStates);
  });

  it('a change of room ends the call in the previous room, and nothing of it is shown for the next', async () => {
    const engine = createFakeEngine();
    const onEnded = vi.fn();
    const view = renderCall({ engine, strict, options: { onEnded } });
    await view.joinAndConnect();
    view.rerender({ roomId: '2' });
    expect(view.status()).toBe('idle');
    expect(onEnded).toHaveBeenCalledExactlyOnceWith({ code: 0, subCode: 0, name: 'left', next: 'rejoin' });
    act(() => engine.latestCall().end(0, 5300));
    expect(view.status()).toBe('idle');
    await view.joinAndConnect();
    expect(view.requests.map(({ what }) => what)).toEqual(['POST /rooms/1/token', 'POST /rooms/2/token']);
    expect(engine.agentsAtOnce.most).toBe(1);
    view.unmount();
    await expectNothingLeft(engine);
  });
});

describe('a call that is joined', () => {
  it.each([
    [400, 0, 'badRequest', 'ask'],
    [0, 5317, 'removedFromRoster', 'ask'],
    [0, 4097, 'endedForEveryone', 'over'],
    [410, 301005, 'mediaLost', 'check-network'],
    [499, 1, 'unknown', 'rejoin'],
  ])('and ends with %i/%i is reported as %s, next step %s, and is disposed of', async (code, subCode, name, next) => {
    const engine = createFakeEngine();
    const onEnded = vi.fn();
    const view = renderCall({ engine, options: { onEnded } });
    await view.joinAndConnect();
    act(() => engine.latestCall().end(code, subCode));
    expect(view.result.current).toMatchObject({ status: 'ended', reason: { code, subCode, name, next } });
    expect(onEnded).toHaveBeenCalledExactlyOnceWith({ code, subCode, name, next });
    await expectNothingLeft(engine);
    view.unmount();
    expect(onEnded).toHaveBeenCalledOnce();
  });

  it('and not let in fails with a specific error', async () => {
    const engine = createFakeEngine();
    const onEnded = vi.fn();
    const view = renderCall({ engine, options: { onEnded } });
    view.join();
    await waitFor(() => expect(view.status()).toBe('joining'));
    act(() => engine.latestCall().end(403, 5829));
    expect(view.result.current).toMatchObject({
      status: 'failed',
      error: { code: 'room-not-joinable', callEnd: { code: 403, subCode: 5829 } },
    });
    expect(onEnded).not.toHaveBeenCalled();
    await expectNothingLeft(engine);
  });

  it.each(['diagnostic', 'state'] as const)(
    'and is cut off, as its %s says, is reconnecting until it is back',
    async (how) => {
      const engine = createFakeEngine();
      const onConnected = vi.fn();
      const view = renderCall({ engine, options: { onConnected } });
      await view.joinAndConnect();
      act(() => engine.latestCall().cutOff(how));
      expect(view.status()).toBe('reconnecting');
      expect(view.adapter().getState()).toBe(engine.latestCall().adapter.getState());
      act(() => engine.latestCall().comeBack());
      expect(view.status()).toBe('connected');
      expect(onConnected).toHaveBeenCalledOnce();
    },
  );

  it('reports what others did to the person, but nothing from before they were in the call', async () => {
    const engine = createFakeEngine();
    const options = { onMutedByOther: vi.fn(), onRoleChanged: vi.fn(), onCapabilitiesChanged: vi.fn() };
    const view = renderCall({ engine, options });
    await view.joinAndConnect();
    expect(options.onRoleChanged).not.toHaveBeenCalled();
    act(() => engine.latestCall().muteByOther());
    act(() => engine.latestCall().muteByOther());
    expect(options.onMutedByOther).toHaveBeenCalledTimes(2);
    act(() => engine.latestCall().changeRole('Consumer'));
    expect(options.onRoleChanged).toHaveBeenCalledExactlyOnceWith('Consumer');
    const capabilities = { unmuteMic: { isPresent: false, reason: 'RoleRestricted' } };
    act(() => engine.latestCall().changeCapabilities(capabilities));
    expect(options.onCapabilitiesChanged).toHaveBeenCalledExactlyOnceWith(capabilities);
  });

  it('that is unmounted by its connected event reports nothing more', async () => {
    const engine = createFakeEngine({ byHand: ['devices'] });
    const onConnected = vi.fn();
    const view = renderCall({ engine, options: { onConnected } });
    view.join();
    await waitFor(() => engine.step('devices'));
    // Before the hook's listener.
    engine.latestCall().adapter.onStateChange(({ call }) => call?.state === 'Connected' && view.unmount());
    await view.settle('devices');
    await waitFor(() => expect(view.status()).toBe('joining'));
    engine.latestCall().connect();
    expect(onConnected).not.toHaveBeenCalled();
    await expectNothingLeft(engine);
  });

  it('is left only once, even if leave is called several times', async () => {
    const engine = createFakeEngine({ byHand: ['hangUp'] });
    const view = renderCall({ engine });
    await view.joinAndConnect();
    for (let time = 0; time < 3; time += 1) act(() => view.result.current.leave());
    expect(engine.pending).toHaveLength(1);
    await view.settle('hangUp');
    expect(view.result.current).toMatchObject({ status: 'ended', reason: { name: 'left' } });
    await expectNothingLeft(engine);
  });

  it('is dropped when hanging up fails', async () => {
    const engine = createFakeEngine({ byHand: ['hangUp'] });
    const view = renderCall({ engine });
    await view.joinAndConnect();
    act(() => view.result.current.leave());
    await view.settle('hangUp', new Error('no'));
    expect(view.result.current).toMatchObject({ status: 'ended', reason: { name: 'left' } });
    await expectNothingLeft(engine);
  });

  it('is dropped when hanging up takes longer than 5 seconds', async () => {
    vi.useFakeTimers();
    const engine = createFakeEngine({ byHand: ['hangUp'] });
    const view = renderCall({ engine });
    view.join();
    await until(() => expect(view.status()).toBe('joining'));
    act(() => engine.latestCall().connect());
    act(() => view.result.current.leave());
    await pass(4_900);
    expect(view.status()).toBe('connected');
    await pass(200);
    expect(view.result.current).toMatchObject({ status: 'ended', reason: { name: 'left' } });
  });
});

describe('an agent', () => {
  it('is created only after the previous one is disposed of', async () => {
    const engine = createFakeEngine({ byHand: ['agentDisposal'] });
    const view = renderCall({ engine });
    await view.joinAndConnect();
    act(() => view.result.current.cancel());
    view.join();
    await waitFor(() => engine.step('agentDisposal'));
    expect(view.status()).toBe('preparing');
    expect(engine.made.agents.created).toBe(1);
    await view.settle('agentDisposal');
    await waitFor(() => expect(view.status()).toBe('joining'));
    expect(engine.agentsAtOnce.most).toBe(1);
    view.unmount();
    await view.settle('agentDisposal');
    await expectNothingLeft(engine);
  });

  it('that is never created blocks the next join for no longer than 15 seconds', async () => {
    vi.useFakeTimers();
    const engine = createFakeEngine({ byHand: ['agent'] });
    const view = renderCall({ engine });
    view.join();
    await until(() => engine.step('agent'));
    act(() => view.result.current.cancel());
    view.join();
    await pass(14_000);
    expect(engine.pending).toHaveLength(1);
    await pass(2_000);
    await until(() => expect(engine.pending).toHaveLength(2));
    // Both are created in the end, and the late one is disposed of.
    for (const { resolve } of [...engine.pending]) resolve();
    await until(() => expect(view.status()).toBe('joining'));
    expect(engine.made.agents).toEqual({ created: 2, disposed: 1 });
    view.unmount();
    await until(() => expect(engine.made.agents.disposed).toBe(2));
  });
});

describe('a second call in the page', () => {
  it('is rejected without affecting the first one, and can be joined once that has ended', async () => {
    const engine = createFakeEngine();
    const first = renderCall({ engine });
    const second = renderCall({ engine });
    await first.joinAndConnect();
    second.join();
    await waitFor(() => expect(second.result.current).toMatchObject({ error: { code: 'already-in-call' } }));
    expect(first.status()).toBe('connected');
    expect(engine.agentsAtOnce.most).toBe(1);
    first.unmount();
    act(() => second.result.current.retry());
    await waitFor(() => expect(second.status()).toBe('joining'));
    expect(engine.agentsAtOnce.most).toBe(1);
    second.unmount();
    await expectNothingLeft(engine);
  });

  it('can be joined as soon as the first one has ended', async () => {
    const engine = createFakeEngine();
    const second = renderCall({ engine });
    const first = renderCall({ engine, options: { onEnded: () => second.result.current.join(choices) } });
    await first.joinAndConnect();
    act(() => first.result.current.leave());
    await waitFor(() => expect(second.status()).toBe('joining'));
    first.unmount();
    second.unmount();
    await expectNothingLeft(engine);
  });
});

describe(`a person's choices in a call`, () => {
  const device = (id: string) => ({ id, name: `${id} of the test` });
  const camera = { ...device('camera:second'), deviceType: 'UsbCamera' as const };
  const headset = { ...device('headset'), isSystemDefault: false };
  const microphone = { ...headset, deviceType: 'Microphone' as const };
  const speaker = { ...headset, deviceType: 'Speaker' as const };

  function keptIn(kept: Map<string, string>): DeviceStorage {
    return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
  }

  it('are remembered for the next lobby, and used by a retry', async () => {
    const engine = createFakeEngine();
    const kept = new Map<string, string>();
    const view = renderCall({ engine, storage: keptIn(kept) });
    await view.joinAndConnect();
    expect(kept.size).toBe(0);
    await act(async () => {
      const adapter = view.adapter();
      await adapter.mute();
      await adapter.unmute();
      await adapter.mute();
      await adapter.stopCamera();
      await adapter.setCamera(camera);
      await adapter.setMicrophone(microphone);
      await adapter.setSpeaker(speaker);
    });
    expect(Object.fromEntries(kept)).toEqual({
      'anteroom.microphone.on': 'false',
      'anteroom.camera.on': 'false',
      'anteroom.camera': '{"deviceId":"camera:second","label":"camera:second of the test"}',
      'anteroom.microphone': '{"deviceId":"headset","label":"headset of the test"}',
      'anteroom.speaker': '{"deviceId":"headset","label":"headset of the test"}',
    });
    act(() => engine.latestCall().end(0, 0));
    act(() => view.result.current.retry());
    await waitFor(() => expect(engine.calls).toHaveLength(2));
    await waitFor(() => expect(view.status()).toBe('joining'));
    expect(engine.latestCall().joinedWith).toEqual({ cameraOn: false, microphoneOn: false });
    expect(engine.latestCall().took).toEqual([]);
  });

  it('do not include what others, a new role, a hold or leaving did to the person', async () => {
    const engine = createFakeEngine();
    const kept = new Map<string, string>();
    const view = renderCall({ engine, storage: keptIn(kept) });
    await view.joinAndConnect();
    await act(async () => {
      engine.latestCall().muteByOther();
      engine.latestCall().changeRole('Consumer');
      await view.adapter().holdCall();
    });
    act(() => view.result.current.leave());
    await waitFor(() => expect(view.status()).toBe('ended'));
    expect(engine.latestCall().took).toEqual(['stopCamera', 'stopCamera', 'mute']);
    expect(kept.size).toBe(0);
    act(() => view.result.current.retry());
    await waitFor(() => expect(view.status()).toBe('joining'));
    expect(engine.latestCall().joinedWith).toEqual(choices);
  });

  it('are reported by methods that stay the same', async () => {
    const engine = createFakeEngine();
    const view = renderCall({ engine });
    await view.joinAndConnect();
    for (const name of ['mute', 'leaveCall'] as const) expect(view.adapter()[name]).toBe(view.adapter()[name]);
  });
});

describe('permissions in a call', () => {
  it('that were granted are not requested again, because a request opens the device', async () => {
    const states: Record<string, PermissionState> = { camera: 'granted', microphone: 'prompt' };
    vi.spyOn(navigator.permissions, 'query').mockImplementation(async ({ name }) =>
      Object.assign(new EventTarget() as PermissionStatus, { state: states[name] }),
    );
    const engine = createFakeEngine();
    const view = renderCall({ engine });
    await view.joinAndConnect();
    const ask = () => view.adapter().askDevicePermission({ audio: true, video: true });
    expect(await ask()).toEqual({ audio: true, video: true });
    expect(engine.latestCall().asked).toEqual([{ audio: true, video: false }]);
    Object.assign(states, { microphone: 'granted' });
    expect(await ask()).toEqual({ audio: true, video: true });
    expect(engine.latestCall().asked.at(-1)).toEqual({ audio: false, video: false });
    vi.restoreAllMocks();
  });
});

describe('a call that is kept for its survey', () => {
  it('can send a survey, and is released when the person moves on', async () => {
    const engine = createFakeEngine();
    const { joinAndConnect, result, status } = renderCall({ engine, options: { survey: true } });
    await joinAndConnect();
    act(() => engine.latestCall().end(0, 0));
    await waitFor(() => expect(status()).toBe('ended'));
    const { current } = result;
    if (current.status !== 'ended') throw new Error('The call has not ended.');
    expect(engine.made.adapters).toEqual({ created: 1, disposed: 0 });
    await current.sendSurvey?.({ overallRating: { score: 5 } });
    expect(engine.latestCall().surveys).toEqual([{ overallRating: { score: 5 } }]);
    act(() => current.cancel());
    await expectNothingLeft(engine);
  });

  it.each(['a rejoin', 'another call in the page', 'its unmount'])('is released by %s', async (by) => {
    const engine = createFakeEngine();
    const first = renderCall({ engine, options: { survey: true } });
    await first.joinAndConnect();
    act(() => engine.latestCall().end(0, 0));
    await waitFor(() => expect(first.status()).toBe('ended'));
    const second = by === 'another call in the page' ? renderCall({ engine }) : first;
    if (by === 'its unmount') first.unmount();
    else {
      await second.joinAndConnect();
      await waitFor(() => expect(second.status()).toBe('connected'));
      expect(engine.made.agents).toEqual({ created: 2, disposed: 1 });
      second.unmount();
    }
    await expectNothingLeft(engine);
  });

  it('is not kept if it was dropped, because it may still be active', async () => {
    const engine = createFakeEngine({ byHand: ['hangUp'] });
    const { joinAndConnect, result, status, settle } = renderCall({ engine, options: { survey: true } });
    await joinAndConnect();
    act(() => result.current.leave());
    await settle('hangUp', new Error('no answer'));
    expect(status()).toBe('ended');
    expect(result.current).not.toHaveProperty('sendSurvey');
    await expectNothingLeft(engine);
  });
});

describe('the token', () => {
  it('of a join that was rejected because of it is requested again by the next join', async () => {
    const engine = createFakeEngine();
    const view = renderCall({ engine, answer: (_, index) => goodToken(`number ${index}`) });
    await view.joinAndConnect();
    act(() => engine.latestCall().end(495, 4507));
    expect(view.result.current).toMatchObject({ status: 'ended', reason: { name: 'tokenNotRefreshed' } });
    act(() => view.result.current.retry());
    await waitFor(() => expect(view.status()).toBe('joining'));
    expect(view.requests).toHaveLength(2);
  });

  it('that the endpoint refuses fails the join with the error of the endpoint', async () => {
    const engine = createFakeEngine();
    const view = renderCall({ engine, answer: () => problem('not-invited') });
    view.join();
    await waitFor(() =>
      expect(view.result.current).toMatchObject({ status: 'failed', error: { code: 'not-invited' } }),
    );
    expect(engine.made.agents.created).toBe(0);
  });

  it('stays in use if its renewal fails while it is valid', async () => {
    vi.useFakeTimers();
    const engine = createFakeEngine();
    const short = () => json(token(jwt('short', 8), { role: 'Presenter', expiresOn: inMinutes(8) }));
    const view = renderCall({ engine, answer: (_, index) => (index === 0 ? short() : problem('forbidden')) });
    view.join();
    await until(() => expect(view.status()).toBe('joining'));
    act(() => engine.latestCall().connect());
    await pass(4 * 60_000 + 1_000);
    await until(() => expect(view.requests.length).toBeGreaterThan(1));
    expect(view.status()).toBe('connected');
  });

  it('that seems expired is used, because then the clock of the computer is wrong', async () => {
    const engine = createFakeEngine();
    const ahead = (text: string) => json(token(jwt(text, -60), { role: 'Presenter', expiresOn: inMinutes(-60) }));
    const view = renderCall({ engine, answer: (_, index) => ahead(`number ${index}`) });
    await view.joinAndConnect();
    await waitFor(() => expect(view.status()).toBe('connected'));
  });

  it('and the engine are loaded before the join on request', async () => {
    const engine = createFakeEngine({ byHand: ['load'] });
    const { requests, unmount } = renderCall({ engine, options: { prefetch: true } });
    await waitFor(() => engine.step('load'));
    expect(requests.map(({ what }) => what)).toEqual(['POST /rooms/1/token']);
    unmount();
  });
});
