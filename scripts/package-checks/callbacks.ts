/**
 * Every function that a host passes to one of the packages, grouped by what happens if it throws. `public-callbacks.test.ts`
 * compares these lists with the public types, and fails if one is missing here.
 */

/**
 * Callbacks that are notified of something. `tellHost` calls them: errors that they throw or reject with are reported and
 * have no other effect. The `hostCallbacks` tests in each package have a row for each; the compiler reports missing rows.
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
  'components: NoticesProps.onLeave',
  'components: NoticesProps.onShowKnocks',
  'components: NoticesProps.onTurnSoundOn',
  'components: RoomCallProps.onError',
  'components: RoomCallProps.onFeedback',
  'components: RoomCallProps.onJoin',
  'components: RoomCallProps.onLeave',
  'components: RoomCallProps.onPhase',
  'components: RoomDetailsProps.onDeleted',
  'components: RoomDetailsProps.onEdit',
  'components: RoomDetailsProps.onJoin',
  'components: RoomEditorProps.onCancel',
  'components: RoomEditorProps.onDirtyChange',
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
  'hooks: CallSound.subscribe(listener)',
  'hooks: DevicePreview.subscribe(onChange)',
  'hooks: DevicePreview.watchLevel(onLevel)',
  'hooks: Devices.subscribe(onChange)',
  'hooks: ServerClock.subscribe(listener)',
] as const;

type Told = (typeof TOLD)[number];

/** The callbacks in `TOLD` of one package, as `Owner.member`. */
export type ToldBy<Package extends string> = Told extends infer Name
  ? Name extends `${Package}: ${infer Member}`
    ? Member
    : never
  : never;

/** Functions that return a value or perform an action, each with its test. A failure becomes a state or an error response. */
export const ASKED: Record<string, string> = {
  'components: RoomDetailsProps.joinUrl': 'packages/components/src/hostFunctions.browser.test.tsx',
  'components: RosterActions': 'packages/components/src/hostFunctions.browser.test.tsx',
  'components: RoomCallProps.loadEngine': 'packages/components/src/room-call/RoomCallEngine.browser.test.tsx',
  'components: RoomCallProps.strings': 'packages/components/src/text/strings/mergeStrings.test.ts',
  'emulator: EmulatorOptions.clock': 'packages/emulator/src/server/hostCallbacks.test.ts',
  // Its members are declared by `OPERATIONS`, in the contract.
  'contract: EndpointClientOptions.endpoint': 'packages/hooks/src/client/hostFunctions.test.ts',
  'hooks: HttpOptions.fetch': 'packages/hooks/src/client/hostFunctions.test.ts',
  'hooks: HttpOptions.headers': 'packages/hooks/src/client/hostFunctions.test.ts',
  'hooks: RoomCallOptions.loadEngine': 'packages/hooks/src/call/useRoomCall/hostFunctions.browser.test.tsx',
  'hooks: RoomCallOptions.nameOf': 'packages/hooks/src/call/useRoomCall/hostFunctions.browser.test.tsx',
  'hooks: useRoomCall(options).loadEngine': 'packages/hooks/src/call/useRoomCall/hostFunctions.browser.test.tsx',
};

/** Functions that a host passes to the endpoint, on the server, each with the test of its results and failures. */
export const ENDPOINT: Record<string, string> = {
  'endpoint: CallingService': 'packages/endpoint/src/service/timeLimit.test.ts',
  'endpoint: CheckOptions': 'packages/endpoint/src/check/checkEndpoint.test.ts',
  'endpoint: EngineMessages': 'packages/endpoint/src/service/livekit/livekitMessages.test.ts',
  'endpoint: HostOptions.authenticate': 'packages/endpoint/src/host/callbacks.test.ts',
  'endpoint: HostOptions.authorize': 'packages/endpoint/src/host/callbacks.test.ts',
  'endpoint: HostOptions.clientAddress': 'packages/endpoint/src/host/callbacks.test.ts',
  'endpoint: HostOptions.clock': 'packages/endpoint/src/host/callbacks.test.ts',
  'endpoint: HostOptions.directory': 'packages/endpoint/src/host/callbacks.test.ts',
  'endpoint: HostOptions.onAudit': 'packages/endpoint/src/host/callbacks.test.ts',
  'endpoint: HostOptions.onError': 'packages/endpoint/src/host/callbacks.test.ts',
  'endpoint: HostOptions.searchDirectory': 'packages/endpoint/src/host/callbacks.test.ts',
  'endpoint: IdentityStore': 'packages/endpoint/src/store/EndpointStore.test.ts',
  'endpoint: KnockStore': 'packages/endpoint/src/store/EndpointStore.test.ts',
  'endpoint: MoveOptions.clock': 'packages/endpoint/src/move/move.test.ts',
  'endpoint: MoveOptions.isMoved': 'packages/endpoint/src/move/move.test.ts',
  'endpoint: MoveOptions.onRoom': 'packages/endpoint/src/move/move.test.ts',
  'endpoint: OpenService': 'packages/endpoint/src/service/timeLimit.test.ts',
  'endpoint: ReconcileOptions.clock': 'packages/endpoint/src/reconcile/reconcile.test.ts',
  'endpoint: RequestStore': 'packages/endpoint/src/store/EndpointStore.test.ts',
  'endpoint: RoomStore': 'packages/endpoint/src/store/EndpointStore.test.ts',
  'endpoint: RoomsService': 'packages/endpoint/src/service/timeLimit.test.ts',
  'endpoint: toNodeHandler(handle)': 'packages/endpoint/src/node/mounting.test.ts',
};

/** Functions called while React renders. Their errors go to the nearest error boundary, or to the test or story. */
export const DRAWN = [
  'components: CallScreenProps.serverNow',
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

/** Our own functions that a host only passes back, such as the state that a hook returned, and the two that call the others. */
export const OURS = [
  // What the endpoint gives to an engine.
  'endpoint: Deadline.onChange',
  'endpoint: EngineMessages.receive(record)',
  'endpoint: ServiceHost',
  'calling-emulator: CallTransport',
  'calling-emulator: Observable',
  'calling-emulator: Observable.off(listener)',
  'calling-emulator: Source',
  'calling-emulator: VideoStreamRendererView.onDispose(disposer)',
  'components: UndoableAction',
  'components: DialogState',
  'components: LobbyState',
  'hooks: DevicePreview',
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
  'hooks: CallSound',
  'hooks: CallUi',
  'hooks: Devices',
  'testing: FakeEndpoint',
];
