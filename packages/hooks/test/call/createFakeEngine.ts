import type { Role } from '@anteroom/contract';
import type { CallSurvey } from '@azure/communication-calling';
import type { CommunicationTokenCredential } from '@azure/communication-common';
import type { CallAdapter, CallAdapterState, JoinCallOptions } from '@azure/communication-react';
import type { CallEngine } from '../../src/call/engine/index.js';

/** The steps that a call waits for, in order, and those at its end. */
export type Step = 'load' | 'agent' | 'adapter' | 'devices' | 'hangUp' | 'agentDisposal';

export interface PendingStep {
  step: Step;
  resolve(): void;
  fail(error?: unknown): void;
}

/** Counts one kind of resource. */
export interface Tally {
  created: number;
  disposed: number;
}

/** Controls a call like the service and the network would. */
export interface FakeCall {
  adapter: CallAdapter;
  isDisposed: boolean;
  /** The surveys that were sent, in order. */
  surveys: CallSurvey[];
  /** The options of the join. */
  joinedWith: JoinCallOptions | boolean | undefined;
  /** The devices that the adapter's methods turned on or off, in order. */
  took: string[];
  /** The devices that the browser was asked for. */
  asked: object[];
  connect(role?: Role): void;
  end(code: number, subCode: number): void;
  cutOff(how: 'diagnostic' | 'state'): void;
  comeBack(): void;
  muteByOther(): void;
  changeRole(role: Role): void;
  changeCapabilities(capabilities: object): void;
  /** The UI library's function for a person's name. */
  fetchProfile?: FetchProfile | undefined;
}

type FetchProfile = (acsUserId: string) => Promise<{ displayName?: string } | undefined>;

/**
 * The parts of the ACS packages that a call uses, without a network. The steps in `byHand` wait for the test.
 */
export function createFakeEngine({ byHand = [] }: { byHand?: readonly Step[] } = {}) {
  const pending: PendingStep[] = [];
  const calls: FakeCall[] = [];
  const tally = () => ({ created: 0, disposed: 0 });
  const made: Record<'credentials' | 'clients' | 'agents' | 'adapters', Tally> = {
    credentials: tally(),
    clients: tally(),
    agents: tally(),
    adapters: tally(),
  };
  /** Agents that are pending or exist, now and at most: the service rejects a second agent of an identity. */
  const agentsAtOnce = { now: 0, most: 0 };

  function taken(step: Step): Promise<void> {
    if (!byHand.includes(step)) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => () => {
        pending.splice(pending.indexOf(one), 1);
        end();
      };
      const one: PendingStep = {
        step,
        resolve: settle(resolve),
        fail: (error = new Error(`${step} failed`)) => settle(() => reject(error))(),
      };
      pending.push(one);
    });
  }

  function countDisposal(credential: CommunicationTokenCredential) {
    made.credentials.created += 1;
    const { dispose } = credential;
    credential.dispose = () => {
      made.credentials.disposed += 1;
      dispose();
    };
  }

  const createClient = () => {
    made.clients.created += 1;
    return {
      async createCallAgent(credential: CommunicationTokenCredential) {
        countDisposal(credential);
        agentsAtOnce.now += 1;
        agentsAtOnce.most = Math.max(agentsAtOnce.most, agentsAtOnce.now);
        await taken('agent').catch((error: unknown) => {
          agentsAtOnce.now -= 1;
          throw error;
        });
        made.agents.created += 1;
        let disposal: Promise<void> | undefined;
        const dispose = () => {
          disposal ??= taken('agentDisposal').then(() => {
            made.agents.disposed += 1;
            agentsAtOnce.now -= 1;
          });
          return disposal;
        };
        return { dispose };
      },
      dispose() {
        made.clients.disposed += 1;
      },
    };
  };

  const createAdapter = async (
    _client: unknown,
    agent: { dispose(): Promise<void> },
    _locator: unknown,
    options?: { onFetchProfile?: FetchProfile },
  ) => {
    await taken('adapter');
    made.adapters.created += 1;
    const call = createFakeCall(taken, () => {
      made.adapters.disposed += 1;
      void agent.dispose();
    });
    call.fetchProfile = options?.onFetchProfile;
    calls.push(call);
    return call.adapter;
  };

  // The packages' types have hundreds of members. These are the ones that a call uses.
  const engine = {
    ui: { createStatefulCallClient: createClient, createAzureCommunicationCallAdapterFromClient: createAdapter },
  } as unknown as CallEngine;

  return {
    made,
    agentsAtOnce,
    pending,
    calls,
    loadEngine: async () => {
      await taken('load');
      return engine;
    },
    /** Settles the pending step with this name. */
    step(name: Step): PendingStep {
      const found = pending.find(({ step }) => step === name);
      if (!found) throw new Error(`Nobody waits for ${name}, but for ${pending.map(({ step }) => step).join()}.`);
      return found;
    },
    latestCall(): FakeCall {
      const call = calls.at(-1);
      if (!call) throw new Error('There is no adapter yet.');
      return call;
    },
  };
}

export type FakeEngine = ReturnType<typeof createFakeEngine>;

type State = Pick<CallAdapterState, 'latestErrors' | 'endedCall'> & { call?: object | undefined };

function createFakeCall(taken: (step: Step) => Promise<void>, disposed: () => void): FakeCall {
  const listeners = new Set<(state: CallAdapterState) => void>();
  let state: State = { latestErrors: {} };
  const change = (next: Partial<State>) => {
    state = { ...state, ...next };
    // A snapshot, like in Node's emitter: a listener that is removed in the meantime is still called.
    for (const listener of [...listeners]) listener(adapter.getState());
  };
  const changeCall = (next: object) => {
    if (state.call) change({ call: { ...state.call, ...next } });
  };
  const end = (code: number, subCode: number) => {
    if (!state.call) return;
    const endedCall = { ...state.call, state: 'Disconnected', callEndReason: { code, subCode } };
    change({ call: undefined, endedCall: endedCall as unknown as CallAdapterState['endedCall'] });
  };
  const diagnostics = (value: number) => ({ network: { latest: { networkReconnect: { value } } } });

  const parts: Partial<CallAdapter> = {
    getState: () => state as unknown as CallAdapterState,
    onStateChange: (listener) => void listeners.add(listener),
    offStateChange: (listener) => void listeners.delete(listener),
    dispose() {
      call.isDisposed = true;
      disposed();
    },
    queryCameras: () => taken('devices').then(() => []),
    queryMicrophones: async () => [],
    querySpeakers: async () => [],
    async askDevicePermission(wanted) {
      call.asked.push(wanted);
      return { audio: true, video: true };
    },
    mute: async () => void call.took.push('mute'),
    unmute: async () => void call.took.push('unmute'),
    startCamera: async () => void call.took.push('startCamera'),
    stopCamera: async () => void call.took.push('stopCamera'),
    setCamera: async () => {},
    setMicrophone: async () => {},
    setSpeaker: async () => {},
    async holdCall() {
      // Like the UI library's adapter, here and on leaving.
      await this.stopCamera?.();
    },
    joinCall(options) {
      call.joinedWith = options;
      change({ call: { state: 'Connecting', role: 'Unknown', diagnostics: { network: { latest: {} } } } });
      return undefined;
    },
    async submitSurvey(survey) {
      if (call.isDisposed) throw new Error('The adapter is disposed of.');
      call.surveys.push(survey);
      return undefined;
    },
    async leaveCall() {
      await taken('hangUp');
      end(0, 0);
      await this.stopCamera?.();
      await this.mute?.();
    },
  };
  const adapter = parts as CallAdapter;
  const call: FakeCall = {
    adapter,
    isDisposed: false,
    surveys: [],
    joinedWith: undefined,
    took: [],
    asked: [],
    connect: (role = 'Presenter') => changeCall({ state: 'Connected', role }),
    end,
    cutOff: (how) => changeCall(how === 'state' ? { state: 'Connecting' } : { diagnostics: diagnostics(3) }),
    comeBack: () => changeCall({ state: 'Connected', diagnostics: diagnostics(1) }),
    muteByOther: () =>
      change({ latestErrors: { 'Call.mutedByOthers': { timestamp: new Date() } } as unknown as State['latestErrors'] }),
    changeRole: (role) => changeCall({ role }),
    changeCapabilities: (capabilities) => changeCall({ capabilitiesFeature: { capabilities } }),
  };
  return call;
}
