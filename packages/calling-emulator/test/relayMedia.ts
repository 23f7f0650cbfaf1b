import type { EmulatorCommands } from './emulatorCommands.js';

/** Without the overloads with callbacks. */
interface Modern {
  addIceCandidate(candidate?: RTCIceCandidateInit): Promise<void>;
  setRemoteDescription(description: RTCSessionDescriptionInit): Promise<void>;
}

/**
 * Sends all media of this page through the relay in the test's Node process, where it can be cut. Addresses of the
 * other side are replaced with those of the relay.
 */
export function relayMedia(emulator: EmulatorCommands): () => void {
  const { addIceCandidate, setRemoteDescription } = RTCPeerConnection.prototype as Modern;
  RTCPeerConnection.prototype.addIceCandidate = async function (candidate?: RTCIceCandidateInit | null) {
    const relayed = candidate?.candidate ? await relayedCandidate(emulator, candidate.candidate) : undefined;
    if (candidate?.candidate && relayed === undefined) return;
    await addIceCandidate.call(this, relayed ? { ...candidate, candidate: relayed } : (candidate ?? undefined));
  };
  // The addresses in a description also come as candidates.
  RTCPeerConnection.prototype.setRemoteDescription = function ({ type, sdp = '' }: RTCSessionDescriptionInit) {
    return setRemoteDescription.call(this, { type, sdp: sdp.replace(/^a=candidate:.*\r\n/gm, '') });
  };
  return () => Object.assign(RTCPeerConnection.prototype, { addIceCandidate, setRemoteDescription });
}

/** `undefined` for a TCP candidate, which the relay does not support. */
async function relayedCandidate(emulator: EmulatorCommands, text: string): Promise<string | undefined> {
  const parts = text.split(' ');
  const [, , protocol = '', , address = '', port = ''] = parts;
  if (protocol.toLowerCase() !== 'udp') return undefined;
  parts[5] = String(await emulator.relayPort(address, Number(port)));
  return parts.join(' ');
}
