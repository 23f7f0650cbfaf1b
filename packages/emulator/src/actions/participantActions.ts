import type { ClientMessage } from '@anteroom/contract/signalling';
import { forbiddenCapability, type Meeting, type ParticipantSession } from '../meeting/index.js';
import { dial, type PhoneNetwork, sendTone } from '../phones/index.js';
import { caption, changeCaptions } from './captions.js';
import { sendRealTimeText } from './realTimeText.js';
import { changeSpotlight } from './spotlight.js';

/** Any message of a participant who has joined, except those about the connection itself. */
export type ActionMessage = Exclude<ClientMessage, { type: 'join' | 'token' | 'leave' | 'survey' }>;

type Actions = {
  [Type in ActionMessage['type']]: (
    meeting: Meeting,
    session: ParticipantSession,
    message: Extract<ActionMessage, { type: Type }>,
  ) => void;
};

const ACTIONS: Omit<Actions, 'dial'> = {
  media: changeMedia,
  hand: changeHand,
  hold: (meeting, session, { held }) => meeting.change(session, { onHold: held || undefined }),
  mute: muteOthers,
  remove: (meeting, session, { acsUserId }) => {
    if (meeting.may(session, 'removeParticipant')) meeting.drop(acsUserId, 'removedByParticipant');
  },
  reaction: (meeting, session, { reaction }) => {
    if (!meeting.may(session, 'useReactions')) return;
    meeting.broadcast({ type: 'reaction', acsUserId: session.participant.acsUserId, reaction });
  },
  spotlight: changeSpotlight,
  captions: changeCaptions,
  // A caption is speech, so it is for participants who may speak.
  caption: (meeting, session, words) => {
    if (meeting.may(session, 'unmuteMic')) caption(meeting, session, words);
  },
  text: sendRealTimeText,
  tone: sendTone,
  speaking: (meeting, session, { speaking }) => {
    const { generated, media } = session.participant;
    if (generated) meeting.change(session, { generated: { speaking: speaking && media.microphone } });
  },
  // A signal for a participant who has left is dropped.
  signal: (meeting, session, { to, signal }) =>
    meeting.session(to)?.send({ type: 'signal', from: session.participant.id, signal }),
  end: (meeting, session) => {
    if (meeting.may(session, 'hangUpForEveryOne')) meeting.end('endedForEveryone');
  },
};

/** Does what a participant asks for, or denies it because of their role. */
export type Act = (meeting: Meeting, session: ParticipantSession, message: ActionMessage) => void;

export function participantActions(phones: PhoneNetwork): Act {
  const actions: Actions = {
    ...ACTIONS,
    dial: (meeting, session, message) => dial(meeting, session, message, phones),
  };
  return (meeting, session, message) => (actions[message.type] as Act)(meeting, session, message);
}

/** Switches media as requested, or denies the request as a whole: the role is checked here, not in the browser. */
function changeMedia(
  meeting: Meeting,
  session: ParticipantSession,
  { request, media }: Extract<ActionMessage, { type: 'media' }>,
): void {
  session.request = request;
  const capability = forbiddenCapability(session.participant.role, media);
  if (capability !== undefined) {
    meeting.deny(session, capability);
    return;
  }
  if (media.screen) meeting.stopOtherShare(session.participant.id);
  meeting.change(session, { media });
}

/** Raised hands keep the order in which they were raised. */
function changeHand(
  meeting: Meeting,
  session: ParticipantSession,
  { raised }: Extract<ActionMessage, { type: 'hand' }>,
): void {
  if (raised === (session.participant.handOrder !== undefined)) return;
  if (raised && !meeting.may(session, 'raiseHand')) return;
  const last = Math.max(0, ...meeting.participants.map((other) => other.handOrder ?? 0));
  meeting.change(session, { handOrder: raised ? last + 1 : undefined });
}

/** Mutes one other person, or everyone else, on all their devices. */
function muteOthers(
  meeting: Meeting,
  session: ParticipantSession,
  { acsUserId }: Extract<ActionMessage, { type: 'mute' }>,
): void {
  if (!meeting.may(session, 'muteOthers')) return;
  for (const other of meeting.sessions) {
    const { participant } = other;
    if (participant.acsUserId === session.participant.acsUserId || !participant.media.microphone) continue;
    if (acsUserId !== undefined && participant.acsUserId !== acsUserId) continue;
    other.send({ type: 'muted' });
    meeting.change(other, { media: { ...participant.media, microphone: false } });
  }
}
