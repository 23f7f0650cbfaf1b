// A page as a host writes it that uses Microsoft's calling SDK without a UI library: it knows nothing of the stand-in.
import {
  type Call,
  type CallAgent,
  CallClient,
  type DataChannelSender,
  type DeviceManager,
  Features,
  LocalAudioStream,
  LocalVideoStream,
  type RemoteAudioStream,
  type RemoteParticipant,
  type RemoteVideoStream,
  VideoStreamRenderer,
} from '@azure/communication-calling';
import { AzureCommunicationTokenCredential } from '@azure/communication-common';

interface Session {
  agent: CallAgent;
  call: Call;
  sender: DataChannelSender;
}

const element = (id: string) => document.getElementById(id) as HTMLElement;
const show = (id: string, text: unknown) => {
  element(id).textContent = String(text);
};
const onPress = (id: string, act: () => Promise<void> | void) => {
  element(id).addEventListener('click', async () => {
    try {
      await act();
    } catch (error) {
      reportError(error);
    }
  });
};

const client = new CallClient();
let devices: DeviceManager | undefined;
let session: Session | undefined;
let sound: AudioContext | undefined;

const managed = async () => {
  devices ??= await client.getDeviceManager();
  return devices;
};
const current = () => {
  if (!session) throw new Error('Join first.');
  return session;
};

onPress('warm', async () => {
  const manager = await managed();
  await manager.askDevicePermission({ audio: true, video: true });
  await manager.startPreheatDevices({ audio: { preheat: true }, video: { preheat: true, timeoutInSec: 30 } });
  show('devices', 'warm');
});

onPress('join', async () => {
  const { token, roomId, displayName } = globalThis.plainCall;
  const manager = await managed();
  const [[camera]] = await Promise.all([manager.getCameras(), manager.getMicrophones(), manager.getSpeakers()]);
  const agent = await client.createCallAgent(new AzureCommunicationTokenCredential(token), { displayName });
  show('agent', agent.connectionState);
  agent.on('connectionStateChanged', ({ newValue }) => show('agent', newValue));
  const localVideoStreams = camera ? [new LocalVideoStream(camera)] : [];
  const call = agent.join({ roomId }, { videoOptions: { localVideoStreams } });
  follow(call);
  session = { agent, call, sender: openData(call) };
  manager.stopPreheatDevices({ audio: true, video: true });
  show('devices', 'in use');
});

onPress('mute', () => current().call.mute());
onPress('hold', () => current().call.hold());
onPress('resume', () => current().call.resume());
onPress('silence', () => current().call.muteIncomingAudio());
onPress('listen', () => current().call.unmuteIncomingAudio());

onPress('own-sound', async () => {
  sound ??= new AudioContext();
  const destination = sound.createMediaStreamDestination();
  const oscillator = sound.createOscillator();
  oscillator.connect(destination);
  oscillator.start();
  const { call } = current();
  await call.startAudio(new LocalAudioStream(destination.stream));
  await call.unmute();
});

onPress('microphone', () => current().call.stopAudio());

onPress('send', async () => {
  const { value } = element('text') as HTMLInputElement;
  await current().sender.sendMessage(new TextEncoder().encode(value));
});

onPress('leave', async () => {
  const { agent, call, sender } = current();
  sender.close();
  await call.hangUp();
  await agent.dispose();
  await client.dispose();
  await sound?.close();
});

/** Shows how the call goes, who is seen, and what is measured. */
function follow(call: Call): void {
  const showState = () => show('state', call.state);
  call.on('stateChanged', showState);
  showState();
  call.on('isIncomingAudioMutedChanged', () => show('incoming', call.isIncomingAudioMuted ? 'muted' : 'on'));

  call.remoteParticipants.forEach(followParticipant);
  call.on('remoteParticipantsUpdated', ({ added }) => added.forEach(followParticipant));

  const showOwn = volumeShownIn('own-volume');
  const showTheirs = volumeShownIn('their-volume');
  call.on('localAudioStreamsUpdated', () => void showOwn(call.localAudioStreams[0]));
  call.on('remoteAudioStreamsUpdated', () => void showTheirs(call.remoteAudioStreams[0]));

  const collector = call.feature(Features.MediaStats).createCollector({ aggregationInterval: 1 });
  collector.on('sampleReported', ({ audio }) => show('bitrate', Math.round(audio.receive[0]?.bitrate ?? 0)));
}

/** Returns a function that shows how loud a stream is, in place of the one before. */
function volumeShownIn(id: string) {
  let stop = () => {};
  return async (stream: LocalAudioStream | RemoteAudioStream | undefined) => {
    const volume = await stream?.getVolume();
    stop();
    const showLevel = () => show(id, volume?.level);
    volume?.on('levelChanged', showLevel);
    stop = () => volume?.off('levelChanged', showLevel);
  };
}

function followParticipant(participant: RemoteParticipant): void {
  participant.videoStreams.forEach(followVideo);
  participant.on('videoStreamsUpdated', ({ added }) => added.forEach(followVideo));
}

/** Shows a video while it is sent. */
function followVideo(stream: RemoteVideoStream): void {
  let renderer: VideoStreamRenderer | undefined;
  const update = async () => {
    if (!stream.isAvailable) {
      renderer?.dispose();
      renderer = undefined;
    } else if (!renderer) {
      renderer = new VideoStreamRenderer(stream);
      element('videos').append((await renderer.createView()).target);
    }
  };
  stream.on('isAvailableChanged', () => void update());
  void update();
}

/** Shows the messages of others, and opens a channel for one's own. */
function openData(call: Call): DataChannelSender {
  const channels = call.feature(Features.DataChannel);
  channels.on('dataChannelReceiverCreated', (receiver) => {
    receiver.on('messageReady', () => {
      const message = receiver.readMessage();
      if (!message) return;
      const item = document.createElement('li');
      item.textContent = new TextDecoder().decode(message.data);
      element('messages').append(item);
    });
  });
  return channels.createDataChannelSender({});
}
