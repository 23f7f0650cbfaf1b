/**
 * Every function that a host gives to one of the packages, by what a failure of it means. `public-callbacks.test.ts`
 * compares these lists with the public types, so a callback without a place here fails it.
 */

/**
 * Callbacks that hear what happened, called by `tellHost`: what they throw or reject with is reported and changes nothing.
 * `hostCallbacks` tests in each package have one row for each, and the compiler asks for a row that is missing.
 */
export const TOLD = [
  'calling-emulator: Observable.on(listener)',
  'components: CallScreenProps.onLeave',
  'components: CallScreenProps.onUnknownPerson',
  'components: DeleteRoomDialogProps.onClose',
  'components: DeleteRoomDialogProps.onDeleted',
  'components: EndedScreenProps.onFeedback',
  'components: EndedScreenProps.onRejoin',
  'components: ErrorScreenProps.onRetry',
  'components: JoiningScreenProps.onCancel',
  'components: KnockScreenProps.onKnock',
  'components: KnockScreenProps.onWithdraw',
  'components: LoadingScreenProps.onRetry',
  'components: LobbyProps.onJoin',
  'components: NoticesProps.onDismiss',
  'components: NoticesProps.onExtend',
  'components: NoticesProps.onShowKnocks',
  'components: RoomCallProps.onError',
  'components: RoomCallProps.onFeedback',
  'components: RoomCallProps.onJoin',
  'components: RoomCallProps.onLeave',
  'components: RoomCallProps.onPhase',
  'components: RoomDetailsProps.onDeleted',
  'components: RoomDetailsProps.onEdit',
  'components: RoomEditorProps.onCancel',
  'components: RoomEditorProps.onSaved',
  'components: RoomListProps.onCreate',
  'components: RoomListProps.onEdit',
  'components: RoomListProps.onOpen',
  'components: RosterProps.onClose',
  'components: RosterStore.subscribe(listener)',
  'emulator: EmulatorOptions.log',
  'emulator: EmulatorOptions.onRequest',
  'hooks: AnteroomProviderProps.onError',
  'hooks: CallCallbacks.onConnected',
  'hooks: CallCallbacks.onEnded',
  'hooks: CallChanges.onCapabilitiesChanged',
  'hooks: CallChanges.onMutedByOther',
  'hooks: CallChanges.onRoleChanged',
  'hooks: DevicePreview.subscribe(onChange)',
  'hooks: DevicePreview.watchLevel(onLevel)',
  'hooks: Devices.subscribe(onChange)',
] as const;

type Told = (typeof TOLD)[number];

/** The callbacks of one package, as `Owner.member`. */
export type ToldBy<Package extends string> = Told extends infer Name
  ? Name extends `${Package}: ${infer Member}`
    ? Member
    : never
  : never;

/** Functions that are asked for a value or to do something: a failure becomes a state or an answer. With their tests. */
export const ASKED: Record<string, string> = {
  'components: RoomDetailsProps.joinUrl': 'packages/components/src/hostFunctions.browser.test.tsx',
  'components: RosterActions': 'packages/components/src/hostFunctions.browser.test.tsx',
  'emulator: EmulatorOptions.clock': 'packages/emulator/src/hostCallbacks.test.ts',
  // Its members are declared by `OPERATIONS`, in the contract.
  'contract: EndpointClientOptions.endpoint': 'packages/hooks/src/client/hostFunctions.test.ts',
  'hooks: HttpOptions.fetch': 'packages/hooks/src/client/hostFunctions.test.ts',
  'hooks: HttpOptions.headers': 'packages/hooks/src/client/hostFunctions.test.ts',
  'hooks: RoomCallOptions.loadEngine': 'packages/hooks/src/call/useRoomCall/hostFunctions.browser.test.tsx',
  'hooks: RoomCallOptions.nameOf': 'packages/hooks/src/call/useRoomCall/hostFunctions.browser.test.tsx',
  'hooks: useRoomCall(options).loadEngine': 'packages/hooks/src/call/useRoomCall/hostFunctions.browser.test.tsx',
};

/** The endpoint's own, on the server, each with the test of what it gives or fails with. */
export const ENDPOINT: Record<string, string> = {
  'endpoint: CheckOptions': 'packages/endpoint/src/check/checkEndpoint.test.ts',
  'endpoint: HostOptions.authenticate': 'packages/endpoint/src/hostCallbacks.test.ts',
  'endpoint: HostOptions.authorize': 'packages/endpoint/src/hostCallbacks.test.ts',
  'endpoint: HostOptions.clientAddress': 'packages/endpoint/src/hostCallbacks.test.ts',
  'endpoint: HostOptions.clock': 'packages/endpoint/src/hostCallbacks.test.ts',
  'endpoint: HostOptions.directory': 'packages/endpoint/src/hostCallbacks.test.ts',
  'endpoint: HostOptions.onAudit': 'packages/endpoint/src/hostCallbacks.test.ts',
  'endpoint: HostOptions.onError': 'packages/endpoint/src/hostCallbacks.test.ts',
  'endpoint: IdentityStore': 'packages/endpoint/src/store/EndpointStore.test.ts',
  'endpoint: KnockStore': 'packages/endpoint/src/store/EndpointStore.test.ts',
  'endpoint: ReconcileOptions.clock': 'packages/endpoint/src/reconcile/reconcile.test.ts',
  'endpoint: RequestStore': 'packages/endpoint/src/store/EndpointStore.test.ts',
  'endpoint: RoomStore': 'packages/endpoint/src/store/EndpointStore.test.ts',
  'endpoint: toNodeHandler(handle)': 'packages/endpoint/src/mounting.test.ts',
};

/** Called while React draws: what they throw goes to the nearest error boundary. In tests and stories, to the test. */
export const DRAWN = [
  'components: KnockScreenProps.serverNow',
  'components: RoomCallSlots',
  'components: ScheduledScreenProps.serverNow',
  'components: TimeLeftProps.serverNow',
  'components: useLobby(ref)',
  'components: useRoomDetails(ref)',
  'components: useRoomEditor(ref)',
  'components: useRoomList(ref)',
  'components: useRoster(ref)',
  'testing: FakeEndpointOptions.clock',
  'testing: withAnteroom(Story)',
  'testing: withAnteroom(makeEndpoint)',
];

/** Functions of ours that a host only hands back, such as the state that a hook gave it, and the two that call the others. */
export const OURS = [
  'calling-emulator: Observable.off(listener)',
  'calling-emulator: Source',
  'calling-emulator: VideoStreamRendererView.onDispose(disposer)',
  'components: CallEngine',
  'components: Deed',
  'hooks: DevicePreview',
  'components: Question',
  'components: RoomDetailsState',
  'components: RoomListState',
  'components: RosterContextValue',
  'components: RosterSearch',
  'components: RosterSelection',
  'components: RosterState',
  'components: RosterStore',
  'components: RosterView',
  'components: mergeStrings(base)',
  'contract: askHost(ask)',
  'contract: tellHost(callback)',
  'hooks: CallEngine',
  'hooks: Devices',
  'testing: FakeEndpoint',
];
