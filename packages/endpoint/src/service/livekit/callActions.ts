import { type CallAction, can, type LiveCall, SPOTLIGHT_LIMIT } from '@anteroom/contract';
import type { SipClient } from 'livekit-server-sdk';
import { forbidden, notInCall, notSupported } from '../../http/problems/index.js';
import type { Caller, ServiceHost } from '../interface/index.js';
import type { LiveKitCalls } from './livekitCalls.js';
import type { Attributes, Participant, RunningCalls } from './RunningCalls.js';

/** How phones are dialed; `undefined` without a SIP trunk. */
export interface Phones {
  sip: SipClient;
  trunkId: string;
}

interface Tools {
  host: ServiceHost;
  running: RunningCalls;
  calls: LiveKitCalls;
  phones: Phones | undefined;
}

type ActionOf<Type extends CallAction['type']> = Extract<CallAction, { type: Type }>;

/** Does what a caller may do in a room's running call. */
export function callActions({ host, running, calls, phones }: Tools) {
  return async (roomId: string, caller: Caller, action: CallAction): Promise<void> => {
    const state = await running.state(roomId);
    const everyone = state ? await running.participants(roomId) : [];
    const own = everyone.filter(({ person }) => person === caller.acsUserId);
    const [first] = own;
    if (!state || !first) throw notInCall();
    const isNamed = (ids: readonly string[] | undefined) => (participant: Participant) =>
      ids === undefined || ids.includes(participant.person);
    const mark = (participants: readonly Participant[], attributes: Attributes) =>
      each(participants, ({ identity }) => running.setAttributes(roomId, identity, attributes));

    switch (action.type) {
      case 'hand': {
        // Raising it again keeps its place.
        const isUp = first.info.attributes.hand !== undefined;
        if (isUp !== action.raised) await mark(own, { hand: action.raised ? String(host.clock()) : '' });
        return;
      }
      case 'lower-hands':
        return mark(everyone.filter(isNamed(action.acsUserIds)), { hand: '' });
      case 'hold':
        return mark(own, { hold: action.held ? '1' : '' });
      case 'mute': {
        const others = everyone.filter(({ person }) => person !== caller.acsUserId);
        const named = others.filter(isNamed(action.acsUserId === undefined ? undefined : [action.acsUserId]));
        return each(named, (participant) => running.mute(roomId, participant));
      }
      case 'remove':
        return each(everyone.filter(isNamed([action.acsUserId])), ({ identity }) =>
          running.remove(roomId, identity, 'call'),
        );
      case 'spotlight':
        return running.setState(roomId, { ...state, spotlight: spotlightAfter(state, action, everyone) });
      case 'captions': {
        const { spokenLanguage } = action;
        const current = state.captions?.spokenLanguage;
        if (spokenLanguage === undefined) {
          await mark(own, { captions: '' });
          if (!everyone.some((other) => !own.includes(other) && wantsCaptions(other))) {
            await running.setState(roomId, withoutCaptions(state));
          }
          return;
        }
        const changes = current !== undefined && current !== spokenLanguage;
        if (changes && !can(caller.role, 'setCaptionLanguage')) throw forbidden();
        await mark(own, { captions: '1' });
        if (current !== spokenLanguage) await running.setState(roomId, { ...state, captions: { spokenLanguage } });
        return;
      }
      case 'dial':
        return dial(roomId, action);
      case 'end':
        return running.end(roomId, 'everyone');
    }
  };

  async function dial(roomId: string, { phoneNumber, alternateCallerId }: ActionOf<'dial'>): Promise<void> {
    if (!phones) throw notSupported('Phones can be dialed only where the host has set "sipTrunkId".');
    const { sip, trunkId } = phones;
    await calls.write('createSipParticipant', () =>
      sip.createSipParticipant(trunkId, phoneNumber, roomId, {
        participantIdentity: `4:${phoneNumber}`,
        participantName: phoneNumber,
        ...(alternateCallerId !== undefined && { fromNumber: alternateCallerId }),
      }),
    );
  }
}

async function each<T>(items: readonly T[], run: (item: T) => Promise<void>): Promise<void> {
  await Promise.all(items.map(run));
}

export function wantsCaptions({ info }: Participant): boolean {
  return info.attributes.captions === '1';
}

export function withoutCaptions({ captions: _, ...rest }: LiveCall): LiveCall {
  return rest;
}

/** The people in the spotlight, oldest first. People who are not in the call can't be in it. */
function spotlightAfter(
  { spotlight }: LiveCall,
  { on, acsUserIds }: ActionOf<'spotlight'>,
  everyone: readonly Participant[],
): string[] {
  if (!on) return spotlight.filter((person) => acsUserIds !== undefined && !acsUserIds.includes(person));
  const isThere = (person: string) => everyone.some((participant) => participant.person === person);
  return [...new Set([...spotlight, ...(acsUserIds ?? [])])].filter(isThere).slice(0, SPOTLIGHT_LIMIT);
}
