import { AzureCommunicationTokenCredential } from '@azure/communication-common';
import { expect, it } from 'vitest';
import { emulator, MUTED, openRoom } from '../../../test/inCall.js';
import { sendSurvey } from '../../transport/emulator/index.js';
import { type CallTransportEvents, connectToEmulator } from '../../transport/index.js';
import { CallSurveyFeature } from './CallSurveyFeature.js';

/** A person's survey of a call that is over. */
async function afterCall() {
  const { roomId, join } = await openRoom(['Attendee']);
  const { call, acsUserId } = await join(0, MUTED);
  await call.hangUp();
  return { roomId, acsUserId, survey: call.feature('CallSurvey') as CallSurveyFeature };
}

it('a survey is sent when the call is over, and the response matches the stored survey', async () => {
  const { roomId, acsUserId, survey } = await afterCall();
  const ratings = { overallRating: { score: 2 }, videoRating: { score: 1, issues: ['Freezes' as const] } };
  const answer = await survey.submitSurvey(ratings);
  expect(answer).toEqual({
    ...ratings,
    id: expect.any(String),
    callId: expect.any(String),
    localParticipantId: expect.any(String),
  });
  const { id, callId } = answer;
  expect(await emulator.surveysOf(roomId)).toEqual([
    { id, callId, roomId, acsUserId, at: expect.any(String), survey: ratings },
  ]);
});

it('an invalid survey is refused with 400 and the documented text, and not sent', async () => {
  const { roomId, survey } = await afterCall();
  await expect(survey.submitSurvey({})).rejects.toMatchObject({
    code: 400,
    message: 'At least one survey rating is required.',
  });
  await expect(survey.submitSurvey({ overallRating: { score: 9 } })).rejects.toMatchObject({
    code: 400,
    message: 'In default scale overallRating.score should be 1 to 5.',
  });
  expect(await emulator.surveysOf(roomId)).toEqual([]);
});

it("issues arrive flat, however Microsoft's UI library nests them", async () => {
  const { roomId, survey } = await afterCall();
  const nested = [[['HadToRejoin'], 'CallCannotInvite'], 'OtherIssues'] as unknown as 'HadToRejoin'[];
  await survey.submitSurvey({ overallRating: { score: 1, issues: nested } });
  expect(await emulator.surveysOf(roomId)).toMatchObject([
    { survey: { overallRating: { issues: ['HadToRejoin', 'CallCannotInvite', 'OtherIssues'] } } },
  ]);
});

it('a survey is refused with 408 if the emulator cannot be reached', async () => {
  const survey = new CallSurveyFeature({
    acsUserId: '',
    check: () => undefined,
    closeData: () => undefined,
    sendData: () => undefined,
    statistics: async () => new Map(),
    ask: () => Promise.reject(new Error('Not part of this test.')),
    submitSurvey: async (rated) => ({
      id: await sendSurvey('http://localhost:1', '', rated),
      callId: '',
      participantId: '',
    }),
  });
  await expect(survey.submitSurvey({ overallRating: { score: 5 } })).rejects.toMatchObject({ code: 408 });
});

it('a survey of a call that was never joined is refused with 400', async () => {
  const transport = connectToEmulator(
    {
      roomId: '',
      acsUserId: '',
      displayName: '',
      credential: new AzureCommunicationTokenCredential({
        tokenRefresher: () => Promise.reject(new Error('No token.')),
      }),
      wantedMedia: () => ({ media: { microphone: false, camera: false, screen: false }, request: 0 }),
    },
    {} as CallTransportEvents,
  );
  const survey = new CallSurveyFeature(transport);
  await expect(survey.submitSurvey({ overallRating: { score: 5 } })).rejects.toMatchObject({ code: 400 });
  transport.close();
});
