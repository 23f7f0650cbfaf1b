import type { ClientMessageInput, ServerMessage } from '@anteroom/contract/signalling';

export {
  CALL_CAPABILITIES,
  type CallCapability,
  type CallParticipant,
  type CallState,
  type CallSurvey,
  CallSurveySchema,
  canInCall,
  type MediaState,
  PhoneNumberSchema,
  type PhoneState,
  type Reaction,
  SPOTLIGHT_LIMIT,
} from '@anteroom/contract/signalling';

/** The media that one participant sends, in the order that each side negotiates it. */
export const MEDIA_SLOTS = ['microphone', 'camera', 'screen'] as const;

export type MediaSlot = (typeof MEDIA_SLOTS)[number];

/** Something that the person asks of the call. */
export type CallRequest = Extract<
  ClientMessageInput,
  {
    type:
      | 'media'
      | 'hand'
      | 'hold'
      | 'mute'
      | 'remove'
      | 'reaction'
      | 'spotlight'
      | 'captions'
      | 'text'
      | 'dial'
      | 'tone'
      | 'end';
  }
>;

/** Something that was said or shown in the call and doesn't change its state. */
export type CallNotice = Extract<ServerMessage, { type: 'reaction' | 'caption' | 'text' }>;

/** A message of a data channel. */
export interface SentData {
  channelId: number;
  /** Whether it may be lost or overtaken. */
  isLossy: boolean;
  /** Raw ids of those who get it; `undefined` for everyone. */
  to: readonly string[] | undefined;
  data: Uint8Array<ArrayBuffer>;
}

/** What another participant sent on a data channel; without `data` they closed it. */
export interface DataNotice {
  participantId: string;
  acsUserId: string;
  channelId: number;
  data: Uint8Array | undefined;
}

export type CaptionNotice = Extract<CallNotice, { type: 'caption' }>;

export type TextNotice = Extract<CallNotice, { type: 'text' }>;
