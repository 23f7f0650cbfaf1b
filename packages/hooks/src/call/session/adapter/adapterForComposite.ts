import { reportUncaught } from '@anteroom/contract';
import type { CallAdapter } from '@azure/communication-react';
import { replaceMethods } from './replaceMethods.js';

/**
 * The methods that Microsoft's buttons and effects call without handling a failure, with what they resolve to then. The methods
 * that create and dispose views are missing: the tiles handle those.
 */
const RESULTS_OF_FAILURE = {
  mute: undefined,
  unmute: undefined,
  startCamera: undefined,
  stopCamera: undefined,
  startScreenShare: undefined,
  stopScreenShare: undefined,
  raiseHand: undefined,
  lowerHand: undefined,
  onReactionClick: undefined,
  holdCall: undefined,
  resumeCall: undefined,
  leaveCall: undefined,
  removeParticipant: undefined,
  muteParticipant: undefined,
  muteAllRemoteParticipants: undefined,
  forbidAudio: undefined,
  permitAudio: undefined,
  forbidOthersAudio: undefined,
  permitOthersAudio: undefined,
  forbidVideo: undefined,
  permitVideo: undefined,
  forbidOthersVideo: undefined,
  permitOthersVideo: undefined,
  startSpotlight: undefined,
  stopSpotlight: undefined,
  stopAllSpotlight: undefined,
  sendDtmfTone: undefined,
  startCaptions: undefined,
  stopCaptions: undefined,
  setCaptionLanguage: undefined,
  setSpokenLanguage: undefined,
  sendRealTimeText: undefined,
  startVideoBackgroundEffect: undefined,
  stopVideoBackgroundEffects: undefined,
  startNoiseSuppressionEffect: undefined,
  stopNoiseSuppressionEffect: undefined,
  setCamera: undefined,
  setMicrophone: undefined,
  setSpeaker: undefined,
  queryCameras: [],
  queryMicrophones: [],
  querySpeakers: [],
  askDevicePermission: { audio: false, video: false },
} satisfies Partial<Record<keyof CallAdapter, unknown>>;

const views = new WeakMap<CallAdapter, CallAdapter>();

/**
 * The adapter for Microsoft's `CallComposite`, which leaves the rejections of its buttons uncaught in the host's page. With this
 * one they aren't: the person sees the failure in the composite's own message bar, and the adapter's `error` event has it. Errors
 * without such an event are reported to the page as uncaught.
 *
 * Use the session's own `adapter` to call methods yourself: its promises still reject.
 *
 * @returns always the same object for an adapter
 * @example
 * <CallComposite adapter={adapterForComposite(call.adapter)} />
 */
export function adapterForComposite(adapter: CallAdapter): CallAdapter {
  const known = views.get(adapter);
  if (known) return known;
  const view = replaceMethods(adapter, Object.fromEntries(Object.entries(RESULTS_OF_FAILURE).map(settled(adapter))));
  views.set(adapter, view);
  return view;
}

type Method = ((...given: unknown[]) => unknown) | undefined;

const settled =
  (adapter: CallAdapter) =>
  ([name, result]: [string, unknown]): [string, unknown] => [
    name,
    async (...given: unknown[]) => {
      try {
        const method: Method = Reflect.get(adapter, name);
        return await method?.(...given);
      } catch (error) {
        if (!hasEvent(error)) reportUncaught(error);
        return result;
      }
    },
  ];

/** The UI library's `error` event tells only errors of the calling SDK, which it marks with the failed call. */
function hasEvent(error: unknown): boolean {
  return error instanceof Error && 'target' in error && 'innerError' in error;
}
