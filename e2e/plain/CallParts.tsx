import {
  CameraButton,
  ControlBar,
  DevicesButton,
  EndCallButton,
  ErrorBar,
  MicrophoneButton,
  ParticipantList,
  RaiseHandButton,
  ReactionButton,
  ScreenShareButton,
  usePropsFor,
  VideoGallery,
} from '@azure/communication-react';
import { reactionResources } from './reactionResources.js';

/** Microsoft's parts of a call, each with the props from Microsoft's hook for it. */
export function CallParts() {
  const gallery = usePropsFor(VideoGallery);
  const list = usePropsFor(ParticipantList);
  const errors = usePropsFor(ErrorBar);
  const microphone = usePropsFor(MicrophoneButton);
  const camera = usePropsFor(CameraButton);
  const share = usePropsFor(ScreenShareButton);
  const hand = usePropsFor(RaiseHandButton);
  const reaction = usePropsFor(ReactionButton);
  const devices = usePropsFor(DevicesButton);
  const end = usePropsFor(EndCallButton);
  return (
    <div style={{ display: 'flex', flexDirection: 'column', height: '100vh' }}>
      <ErrorBar {...errors} />
      <div style={{ display: 'flex', flexGrow: 1, minHeight: 0 }}>
        <div style={{ flexGrow: 1 }}>
          <VideoGallery {...gallery} layout="default" />
        </div>
        <div data-part="participant-list" style={{ width: '18rem' }}>
          <ParticipantList {...list} />
        </div>
      </div>
      <ControlBar layout="horizontal">
        <CameraButton {...camera} />
        <MicrophoneButton {...microphone} />
        <ScreenShareButton {...share} />
        <RaiseHandButton {...hand} />
        <ReactionButton {...reaction} reactionResources={reactionResources} />
        <DevicesButton {...devices} />
        <EndCallButton {...end} />
      </ControlBar>
    </div>
  );
}
