import type { ClientMessageInput } from '@anteroom/contract/signalling';
import { byUiId, menuItem, moreButton, type Offer, offerBehind, offerOf } from './compositeOffers.js';
import type { RoleAction } from './RoleAction.js';
import { ask, callAt, callOf, type RoleCall, seenBeside, until } from './RoleCall.js';

const PHONE = '+15550100';

const PHONE_ID = `4:${PHONE}`;

const CALLER_ID = { alternateCallerId: { phoneNumber: '+18005550100' } };

const dial = (): ClientMessageInput => ({ type: 'dial', phoneNumber: PHONE, alternateCallerId: '+18005550100' });

const captionsOf = (call: RoleCall) => callOf(call)?.captions?.spokenLanguage;

const selfOf = (call: RoleCall) => callOf(call)?.participants.find(({ acsUserId }) => acsUserId === call.subjectId);

/** The composite shows a menu to people who may end the call for everyone, and a plain button to all others. */
export const offerOfEnding = ({ subject }: Pick<RoleCall, 'subject'>) =>
  offerOf(subject.locator('[data-ui-id="call-composite-hangup-button"][aria-haspopup="true"]'));

function offerOfDialling({ subject }: RoleCall): Promise<Offer> {
  return offerBehind(
    subject,
    [byUiId(subject, 'call-add-people-button')],
    byUiId(subject, 'call-dial-phone-number-button'),
  );
}

const canDial = ({ capabilitiesFeature }: Awaited<ReturnType<typeof callAt>>) =>
  capabilitiesFeature?.capabilities.addPhoneNumber.isPresent === true;

async function phoneOf(call: RoleCall): Promise<{ state?: string; tones: string[] }> {
  const response = await fetch(`${call.emulator.url}/_emulator/calls/${callOf(call)?.callId}/phones/${PHONE}`);
  return response.ok ? ((await response.json()) as { state: string; tones: string[] }) : { tones: [] };
}

/** Captions, real-time text, phones, hold, the end of the call and the survey. */
export const CALL_ACTIONS = {
  'start captions': {
    offer: ({ subject }) =>
      offerBehind(
        subject,
        [moreButton(subject), menuItem(subject, 'Live captions')],
        subject.locator('#common-call-composite-captions-toggle-button'),
      ),
    ask: ({ subject }) => ask(subject, 'startCaptions', { spokenLanguage: 'en-us' }),
    seen: async (call) =>
      captionsOf(call) === 'en-us' && (await callAt(call.subject)).captionsFeature.isCaptionsFeatureActive,
    message: () => ({ type: 'captions', spokenLanguage: 'en-us' }),
  },
  'change the language of captions': {
    offer: ({ subject }) =>
      offerBehind(
        subject,
        [moreButton(subject), menuItem(subject, 'Live captions')],
        subject.locator('#common-call-composite-captions-settings-button'),
      ),
    ask: ({ subject }) => ask(subject, 'setSpokenLanguage', 'de-de'),
    seen: (call) => captionsOf(call) === 'de-de',
    message: () => ({ type: 'captions', spokenLanguage: 'de-de' }),
  },
  'type real-time text': {
    offer: ({ subject }) =>
      offerBehind(
        subject,
        [moreButton(subject), menuItem(subject, 'Real-time text (RTT)')],
        subject.locator('#common-call-composite-rtt-start-button'),
      ),
    ask: ({ subject }) => ask(subject, 'sendRealTimeText', 'Good morning', true),
    seen: async ({ beside }) =>
      (await callAt(beside)).realTimeTextFeature.realTimeTexts.completedMessages?.length === 1,
    message: () => ({ type: 'text', text: 'Good morning', final: true }),
  },
  'dial a phone, `pstnDialOutEnabled` off': {
    offer: offerOfDialling,
    ask: ({ subject }) => ask(subject, 'addParticipant', { phoneNumber: PHONE }, CALLER_ID),
    seen: async (call) => (await seenBeside(call, PHONE_ID)) !== undefined,
    message: dial,
  },
  'dial a phone, `pstnDialOutEnabled` on': {
    before: async ({ rooms, roomId, subject, beside }) => {
      await rooms.updateRoom(roomId, { pstnDialOutEnabled: true });
      await until('the Presenter is notified', async () => canDial(await callAt(beside)));
      const { role, capabilitiesFeature } = await callAt(subject);
      if (role === 'Presenter' && capabilitiesFeature) {
        await until('the subject is notified', async () => canDial(await callAt(subject)));
      }
    },
    offer: offerOfDialling,
    ask: ({ subject }) => ask(subject, 'addParticipant', { phoneNumber: PHONE }, CALLER_ID),
    seen: async (call) => (await seenBeside(call, PHONE_ID)) !== undefined,
    message: dial,
  },
  'ring someone on the roster': {
    ask: ({ subject, absentId }) => ask(subject, 'addParticipant', { communicationUserId: absentId }),
    seen: async (call) => (await seenBeside(call, call.absentId)) !== undefined,
  },
  'send tones': {
    before: async (call) => {
      await ask(call.beside, 'addParticipant', { phoneNumber: PHONE }, CALLER_ID);
      await until('the phone is answered', async () => (await phoneOf(call)).state === 'Connected');
    },
    offer: ({ subject }) => offerBehind(subject, [moreButton(subject)], menuItem(subject, 'Show dialpad')),
    ask: ({ subject }) => ask(subject, 'sendDtmfTone', 'Num5'),
    seen: async (call) => (await phoneOf(call)).tones.includes('Num5'),
    message: () => ({ type: 'tone', tone: 'Num5' }),
  },
  'hold and resume the call': {
    offer: ({ subject }) => offerBehind(subject, [moreButton(subject)], menuItem(subject, 'Hold call')),
    ask: ({ subject }) => ask(subject, 'holdCall'),
    seen: (call) => selfOf(call)?.onHold === true,
    after: async (call) => {
      await ask(call.subject, 'resumeCall');
      await until('it is resumed', () => selfOf(call)?.onHold !== true);
      await until('the page shows it', async () => (await callAt(call.subject)).state === 'Connected');
    },
  },
  'end the call for everyone, `hangUpForEveryone` off': {
    offer: offerOfEnding,
    ask: ({ subject }) => ask(subject, 'leaveCall', true),
    seen: (call) => callOf(call) === undefined,
    message: () => ({ type: 'end' }),
  },
  'submit the survey': {
    before: async ({ subject }) => {
      await byUiId(subject, 'call-composite-hangup-button').click();
      await subject.getByRole('dialog').getByRole('button', { name: 'Leave', exact: true }).click();
      await byUiId(subject, 'call-composite-survey').waitFor();
    },
    offer: ({ subject }) => offerOf(byUiId(subject, 'call-composite-survey')),
    ask: ({ subject }) => ask(subject, 'submitSurvey', { overallRating: { score: 4 } }),
    seen: async ({ emulator, roomId }) => {
      const { surveys } = (await (await fetch(`${emulator.url}/_emulator/surveys`)).json()) as {
        surveys: { roomId: string }[];
      };
      return surveys.some((survey) => survey.roomId === roomId);
    },
  },
} satisfies Record<string, RoleAction>;
