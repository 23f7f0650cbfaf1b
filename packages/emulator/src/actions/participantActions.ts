import type { ClientMessage } from '@anteroom/contract/signalling';
import type { Call } from '../meeting/Meeting.js';
import { caption, changeCaptions } from './captions.js';
import { dial, sendTone } from '../phones/dialling.js';
import { forbiddenCapability } from '../meeting/mediaRules.js';
import { sendRealTimeText } from './realTimeText.js';
import type { Seat } from '../meeting/ParticipantSession.js';
import { changeSpotlight } from './spotlight.js';

/** What somebody who has a seat may say, but for what concerns the connection itself. */
export type ActionMessage = Exclude<ClientMessage, { type: 'join' | 'token' | 'leave' | 'survey' }>;

type Actions = {
  [Type in ActionMessage['type']]: (call: Call, seat: Seat, message: Extract<ActionMessage, { type: Type }>) => void;
};

const ACTIONS: Actions = {
  media: changeMedia,
  hand: changeHand,
  hold: (call, seat, { held }) => call.change(seat, { onHold: held || undefined }),
  mute: muteOthers,
  remove: (call, seat, { acsUserId }) => {
    if (call.may(seat, 'removeParticipant')) call.drop(acsUserId, 'removedByParticipant');
  },
  reaction: (call, seat, { reaction }) => {
    if (!call.may(seat, 'useReactions')) return;
    call.broadcast({ type: 'reaction', acsUserId: seat.participant.acsUserId, reaction });
  },
  spotlight: changeSpotlight,
  captions: changeCaptions,
  // A caption is what was spoken: it is for those who may speak.
  caption: (call, seat, words) => {
    if (call.may(seat, 'unmuteMic')) caption(call, seat, words);
  },
  text: sendRealTimeText,
  dial,
  tone: sendTone,
  speaking: (call, seat, { speaking }) => {
    const { generated, media } = seat.participant;
    if (generated) call.change(seat, { generated: { speaking: speaking && media.microphone } });
  },
  // One for somebody who has left goes nowhere.
  signal: (call, seat, { to, signal }) => call.seat(to)?.send({ type: 'signal', from: seat.participant.id, signal }),
  end: (call, seat) => {
    if (call.may(seat, 'hangUpForEveryOne')) call.end('endedForEveryone');
  },
};

/** Does what a participant asks for, or denies it by their role. */
export function act(call: Call, seat: Seat, message: ActionMessage): void {
  (ACTIONS[message.type] as (call: Call, seat: Seat, message: ActionMessage) => void)(call, seat, message);
}

/** Switches media as asked, or denies it as a whole: the role decides here, not in the browser. */
function changeMedia(call: Call, seat: Seat, { request, media }: Extract<ActionMessage, { type: 'media' }>): void {
  seat.request = request;
  const capability = forbiddenCapability(seat.participant.role, media);
  if (capability !== undefined) {
    call.deny(seat, capability);
    return;
  }
  if (media.screen) call.stopOtherShare(seat.participant.id);
  call.change(seat, { media });
}

/** Raised hands keep the order in which they were raised. */
function changeHand(call: Call, seat: Seat, { raised }: Extract<ActionMessage, { type: 'hand' }>): void {
  if (raised === (seat.participant.handOrder !== undefined)) return;
  if (raised && !call.may(seat, 'raiseHand')) return;
  const last = Math.max(0, ...call.participants.map((other) => other.handOrder ?? 0));
  call.change(seat, { handOrder: raised ? last + 1 : undefined });
}

/** Mutes one other person, or all others, on all their devices. */
function muteOthers(call: Call, seat: Seat, { acsUserId }: Extract<ActionMessage, { type: 'mute' }>): void {
  if (!call.may(seat, 'muteOthers')) return;
  for (const other of call.seats) {
    const { participant } = other;
    if (participant.acsUserId === seat.participant.acsUserId || !participant.media.microphone) continue;
    if (acsUserId !== undefined && participant.acsUserId !== acsUserId) continue;
    other.send({ type: 'muted' });
    call.change(other, { media: { ...participant.media, microphone: false } });
  }
}
