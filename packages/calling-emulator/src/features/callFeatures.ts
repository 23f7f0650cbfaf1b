import type { Role } from '@anteroom/contract';
import { notAvailable, unsupported } from '../sdk/errors/index.js';
import { Observable } from '../sdk/events/index.js';
import type { CallNotice, CallState, FeatureTransport } from '../transport/index.js';
import { DominantSpeakersFeature, RaiseHandFeature, ReactionFeature, SpotlightFeature } from './attention/index.js';
import { CapabilitiesFeature } from './capabilities/index.js';
import { CaptionsFeature, RealTimeTextFeature } from './captions/index.js';
import { DataChannelFeature } from './dataChannel/index.js';
import { DiagnosticsFeature, OptimalVideoCountFeature } from './diagnostics/index.js';
import { MediaStatsFeature } from './mediaStats/index.js';
import { RecordingFeature, TranscriptionFeature } from './recording/index.js';
import { CallSurveyFeature } from './survey/index.js';

/** The keys that `feature()` takes. In the SDK they are factories; the UI library only passes them back. */
export const Features = {
  Recording: 'Recording',
  Transfer: 'Transfer',
  Transcription: 'Transcription',
  Captions: 'Captions',
  RaiseHand: 'RaiseHand',
  Reaction: 'Reaction',
  Spotlight: 'Spotlight',
  PPTLive: 'PPTLive',
  BreakoutRooms: 'BreakoutRooms',
  Capabilities: 'Capabilities',
  DominantSpeakers: 'DominantSpeakers',
  CallSurvey: 'CallSurvey',
  UserFacingDiagnostics: 'UserFacingDiagnostics',
  MediaStats: 'MediaStats',
  DebugInfo: 'DebugInfo',
  VideoEffects: 'VideoEffects',
  AudioEffects: 'AudioEffects',
  DataChannel: 'DataChannel',
  OptimalVideoCount: 'OptimalVideoCount',
  TeamsMeetingAudioConferencing: 'TeamsMeetingAudioConferencing',
  TogetherMode: 'TogetherMode',
  MediaAccess: 'MediaAccess',
  RealTimeText: 'RealTimeText',
  // In preview: a feature of an agent, which the released SDK declares but doesn't list here.
  ActiveCallTransfer: 'ActiveCallTransfer',
} as const;

export type FeatureName = keyof typeof Features;

/** Creates a feature that never changes: it can be observed and read, and rejects every action. */
function inert<T extends object>(name: string, members: T): Observable & T & { name: string; dispose(): void } {
  return Object.assign(new Observable(), { name, dispose: () => undefined, ...members });
}

const refusesMediaAccess = () => unsupported('Media access');

function refuseTransfer(): never {
  throw notAvailable('Call transfer');
}

const makers = {
  PPTLive: () =>
    inert('PPTLive', { isActive: false, activePresenterId: undefined, target: document.createElement('div') }),
  Transfer: () => inert('Transfer', { transfer: refuseTransfer }),
  MediaAccess: () =>
    inert('MediaAccess', {
      getAllOthersMediaAccess: () => [],
      getMeetingMediaAccess: () => ({ isAudioPermitted: true, isVideoPermitted: true }),
      permitAudio: refusesMediaAccess,
      forbidAudio: refusesMediaAccess,
      permitOthersAudio: refusesMediaAccess,
      forbidOthersAudio: refusesMediaAccess,
      permitVideo: refusesMediaAccess,
      forbidVideo: refusesMediaAccess,
      permitOthersVideo: refusesMediaAccess,
      forbidOthersVideo: refusesMediaAccess,
    }),
  BreakoutRooms: () =>
    inert('BreakoutRooms', { assignedBreakoutRooms: undefined, breakoutRooms: [], breakoutRoomsSettings: undefined }),
  TeamsMeetingAudioConferencing: () =>
    inert('TeamsMeetingAudioConferencing', {
      getTeamsMeetingAudioConferencingDetails: () => unsupported('The phone number of a Teams meeting'),
    }),
  TogetherMode: () =>
    inert('TogetherMode', {
      togetherModeStream: [],
      togetherModeSeatingMap: new Map(),
      sceneSize: { width: 0, height: 0 },
      start: () => unsupported('Together mode'),
    }),
} satisfies Partial<Record<FeatureName, () => Observable>>;

/** The features of one call. Those that never change are created on first use. */
export class CallFeatures {
  readonly capabilities = new CapabilitiesFeature();
  readonly userFacingDiagnostics = new DiagnosticsFeature();
  readonly dominantSpeakers = new DominantSpeakersFeature();
  readonly optimalVideoCount = new OptimalVideoCountFeature();
  readonly callSurvey: CallSurveyFeature;
  readonly raiseHand: RaiseHandFeature;
  readonly reaction: ReactionFeature;
  readonly spotlight: SpotlightFeature;
  readonly recording = new RecordingFeature();
  readonly transcription = new TranscriptionFeature();
  readonly captions: CaptionsFeature;
  readonly realTimeText: RealTimeTextFeature;
  readonly mediaStats: MediaStatsFeature;
  readonly dataChannel: DataChannelFeature;
  private readonly made: Map<string, Observable>;

  constructor(transport: FeatureTransport) {
    this.callSurvey = new CallSurveyFeature(transport);
    this.raiseHand = new RaiseHandFeature(transport);
    this.reaction = new ReactionFeature(transport);
    this.spotlight = new SpotlightFeature(transport);
    this.captions = new CaptionsFeature(transport);
    this.realTimeText = new RealTimeTextFeature(transport);
    this.mediaStats = new MediaStatsFeature(transport);
    this.dataChannel = new DataChannelFeature(transport);
    this.made = new Map<string, Observable>([
      ['CallSurvey', this.callSurvey],
      ['Capabilities', this.capabilities],
      ['RaiseHand', this.raiseHand],
      ['Reaction', this.reaction],
      ['Spotlight', this.spotlight],
      ['Recording', this.recording],
      ['Transcription', this.transcription],
      ['Captions', this.captions],
      ['RealTimeText', this.realTimeText],
      ['MediaStats', this.mediaStats],
      ['DataChannel', this.dataChannel],
      ['UserFacingDiagnostics', this.userFacingDiagnostics],
      ['DominantSpeakers', this.dominantSpeakers],
      ['OptimalVideoCount', this.optimalVideoCount],
    ]);
  }

  /** Applies the role and the state that everyone in the call shares. */
  setCall(role: Role, call: CallState): void {
    this.capabilities.update(role, call);
    this.spotlight.update(call.spotlight);
    this.recording.update(call.recording);
    this.transcription.update(call.transcription);
    this.captions.captions.update(call.captions);
  }

  /** Passes a notice to the feature that it concerns. */
  receive(message: CallNotice): void {
    switch (message.type) {
      case 'reaction':
        this.reaction.receive(message.acsUserId, message.reaction);
        break;
      case 'caption':
        this.captions.captions.receive(message);
        break;
      case 'text':
        this.realTimeText.receive(message);
        break;
    }
  }

  /** Ends what features do by themselves: the call is over. */
  release(): void {
    this.mediaStats.dispose();
    this.dataChannel.dispose();
  }

  get(name: string): Observable {
    let feature = this.made.get(name);
    if (!feature) {
      const make = (makers as Record<string, (() => Observable) | undefined>)[name];
      if (!make) throw notAvailable(`The feature ${name}`);
      feature = make();
      this.made.set(name, feature);
    }
    return feature;
  }
}

/** The type of the feature with a key: a field of `CallFeatures`, or one that never changes. */
export type FeatureOf<Name extends FeatureName> =
  Uncapitalize<Name> extends infer Field extends keyof CallFeatures
    ? CallFeatures[Field]
    : Name extends keyof typeof makers
      ? ReturnType<(typeof makers)[Name]>
      : unknown;
