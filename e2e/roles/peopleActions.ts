import { ALL_OFF } from '../../packages/emulator/test/SignallingClient.js';
import { byUiId, menuItem, offerAtRow, offerBehind, offerOf } from './compositeOffers.js';
import type { RoleAction } from './RoleAction.js';
import { ask, callAt, type RoleCall, seenBeside, until } from './RoleCall.js';

const targetSpeaks = (call: RoleCall) => {
  call.target.send({ type: 'media', request: 1, media: { ...ALL_OFF, microphone: true } });
  return until('the target speaks', async () => (await seenBeside(call, call.targetId))?.isMuted === false);
};

const targetIsMuted = async (call: RoleCall) => (await seenBeside(call, call.targetId))?.isMuted === true;

const spotlightBeside = async ({ beside }: RoleCall) =>
  (await callAt(beside)).spotlight?.spotlightedParticipants.length ?? 0;

/** Actions on other people, and signals to them. */
export const PEOPLE_ACTIONS = {
  'mute someone': {
    before: targetSpeaks,
    offer: ({ subject }) => offerAtRow(subject, 'Cleo', byUiId(subject, 'participant-item-mute-participant')),
    ask: ({ subject, targetId }) => ask(subject, 'muteParticipant', targetId),
    seen: targetIsMuted,
    message: ({ targetId }) => ({ type: 'mute', acsUserId: targetId }),
  },
  'mute everyone else': {
    before: targetSpeaks,
    offer: ({ subject }) =>
      offerBehind(
        subject,
        [byUiId(subject, 'people-pane-header-more-button')],
        byUiId(subject, 'people-pane-mute-all-remote-participants'),
      ),
    ask: ({ subject }) => ask(subject, 'muteAllRemoteParticipants'),
    seen: targetIsMuted,
    message: () => ({ type: 'mute' }),
  },
  'spotlight someone': {
    offer: ({ subject }) => offerAtRow(subject, 'Cleo', menuItem(subject, 'Spotlight for everyone')),
    ask: ({ subject, targetId }) => ask(subject, 'startSpotlight', [targetId]),
    seen: async (call) => (await spotlightBeside(call)) === 1,
    message: ({ targetId }) => ({ type: 'spotlight', on: true, acsUserIds: [targetId] }),
  },
  'stop spotlighting someone': {
    before: async ({ subject, beside, targetId }) => {
      await ask(beside, 'startSpotlight', [targetId]);
      await until(
        'the spotlight is on',
        async () => (await callAt(subject)).spotlight?.spotlightedParticipants.length === 1,
      );
    },
    offer: ({ subject }) => offerAtRow(subject, 'Cleo', menuItem(subject, 'Stop spotlighting')),
    ask: ({ subject, targetId }) => ask(subject, 'stopSpotlight', [targetId]),
    seen: async (call) => (await spotlightBeside(call)) === 0,
    message: ({ targetId }) => ({ type: 'spotlight', on: false, acsUserIds: [targetId] }),
  },
  'raise a hand': {
    offer: ({ subject }) => offerOf(byUiId(subject, 'call-composite-raisehand-button')),
    ask: ({ subject }) => ask(subject, 'raiseHand'),
    seen: async (call) => (await seenBeside(call, call.subjectId))?.raisedHand !== undefined,
    after: ({ subject }) => ask(subject, 'lowerHand'),
    message: () => ({ type: 'hand', raised: true }),
  },
  'send a reaction': {
    offer: ({ subject }) => offerOf(byUiId(subject, 'call-composite-reaction-button')),
    ask: ({ subject }) => ask(subject, 'onReactionClick', 'like'),
    seen: async (call) => (await seenBeside(call, call.subjectId))?.reactionState !== undefined,
    message: () => ({ type: 'reaction', reaction: 'like' }),
  },
  'remove someone': {
    offer: ({ subject }) => offerAtRow(subject, 'Cleo', menuItem(subject, 'Remove')),
    ask: ({ subject, targetId }) => ask(subject, 'removeParticipant', targetId),
    seen: async (call) => (await seenBeside(call, call.targetId)) === undefined,
    message: ({ targetId }) => ({ type: 'remove', acsUserId: targetId }),
  },
} satisfies Record<string, RoleAction>;
