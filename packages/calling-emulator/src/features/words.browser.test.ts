import type { CaptionsInfo, RealTimeTextInfo } from '@azure/communication-calling';
import { describe, expect, it } from 'vitest';
import { emulator, identifierOf, inCall, MUTED, openRoom, type Person } from '../../test/inCall.js';
import type { CaptionsFeature, RealTimeTextFeature, RecordingFeature, TranscriptionFeature } from '../index.js';

const recording = ({ call }: Person) => call.feature('Recording') as RecordingFeature;
const transcription = ({ call }: Person) => call.feature('Transcription') as TranscriptionFeature;
const captions = ({ call }: Person) => (call.feature('Captions') as CaptionsFeature).captions;
const text = ({ call }: Person) => call.feature('RealTimeText') as RealTimeTextFeature;

function captionsSeenBy(person: Person): CaptionsInfo[] {
  const seen: CaptionsInfo[] = [];
  captions(person).on('CaptionsReceived', (info: CaptionsInfo) => void seen.push(info));
  return seen;
}

describe('recording and transcription', () => {
  it('are reported to everyone as they start and stop, and to later participants', async () => {
    const { roomId, join } = await openRoom(['Presenter', 'Attendee']);
    const ada = await join(0, MUTED);
    const events: string[] = [];
    recording(ada).on('isRecordingActiveChanged', () => void events.push('recording'));
    recording(ada).on('recordingsUpdated', ({ added, removed }: { added: unknown[]; removed: unknown[] }) => {
      events.push(`recordings +${added.length} -${removed.length}`);
    });
    transcription(ada).on('isTranscriptionActiveChanged', () => void events.push('transcription'));
    await emulator.changeCall(roomId, { recording: true });
    await expect.poll(() => recording(ada).isRecordingActive).toBe(true);
    expect(recording(ada).recordings).toMatchObject([{ state: 1 }]);
    await emulator.changeCall(roomId, { transcription: true });
    await expect.poll(() => transcription(ada).isTranscriptionActive).toBe(true);
    const ben = await join(1, MUTED);
    expect([recording(ben).isRecordingActive, transcription(ben).isTranscriptionActive]).toEqual([true, true]);
    await emulator.changeCall(roomId, { recording: false, transcription: false });
    await expect.poll(() => recording(ben).isRecordingActive).toBe(false);
    await expect.poll(() => transcription(ada).isTranscriptionActive).toBe(false);
    expect(events).toEqual([
      'recordings +1 -0',
      'recording',
      'transcription',
      'recordings +0 -1',
      'recording',
      'transcription',
    ]);
  });
});

describe('captions', () => {
  it('are seen by those who started them, in one language for everyone', async () => {
    const [ada, ben] = await inCall(['Presenter', 'Consumer'], MUTED);
    const [adaSees, benSees] = [captionsSeenBy(ada), captionsSeenBy(ben)];
    const events: string[] = [];
    captions(ben).on('CaptionsActiveChanged', () => void events.push('active'));
    captions(ben).on('SpokenLanguageChanged', () => void events.push(captions(ben).activeSpokenLanguage));
    expect(await emulator.say(ada.roomId, ada.acsUserId, 'Nobody reads this', true)).toBe(409);

    await captions(ada).startCaptions({ spokenLanguage: 'en-gb' });
    await expect.poll(() => captions(ada).isCaptionsFeatureActive).toBe(true);
    await expect.poll(() => captions(ben).activeSpokenLanguage).toBe('en-gb');
    expect(captions(ben).isCaptionsFeatureActive).toBe(false);
    expect(await emulator.say(ada.roomId, ben.acsUserId, 'Hel', false)).toBe(204);
    await expect.poll(() => adaSees).toMatchObject([{ spokenText: 'Hel', resultType: 'Partial' }]);

    await captions(ben).startCaptions();
    expect(captions(ben).isCaptionsFeatureActive).toBe(true);
    expect(await emulator.say(ada.roomId, ben.acsUserId, 'Hello', true)).toBe(204);
    await expect.poll(() => benSees).toHaveLength(1);
    expect(benSees[0]).toEqual({
      speaker: { identifier: identifierOf(ben), displayName: '', endpointDetails: [] },
      spokenText: 'Hello',
      spokenLanguage: 'en-gb',
      resultType: 'Final',
      timestamp: expect.any(Date),
    });
    await captions(ben).setSpokenLanguage('de-de');
    await expect.poll(() => captions(ada).activeSpokenLanguage).toBe('de-de');
    expect(events).toEqual(['en-gb', 'active', 'de-de']);
  });

  it('stop for the person who stops them, and continue for the others', async () => {
    const [ada, ben] = await inCall(['Presenter', 'Attendee'], MUTED);
    const [adaSees, benSees] = [captionsSeenBy(ada), captionsSeenBy(ben)];
    await captions(ada).startCaptions({ spokenLanguage: 'en-us' });
    await captions(ben).startCaptions({ spokenLanguage: 'en-us' });
    await expect.poll(() => captions(ben).isCaptionsFeatureActive).toBe(true);
    await captions(ada).stopCaptions();
    expect(captions(ada).isCaptionsFeatureActive).toBe(false);
    expect(await emulator.say(ada.roomId, ada.acsUserId, 'For Ben', true)).toBe(204);
    await expect.poll(() => benSees).toHaveLength(1);
    expect(adaSees).toEqual([]);
    await captions(ben).stopCaptions();
    await expect.poll(() => captions(ada).activeSpokenLanguage).toBe('');
    expect(await emulator.say(ada.roomId, ada.acsUserId, 'For nobody', true)).toBe(409);
  });

  it('are available before anyone starts them, with languages to choose from, and en-us for any other', async () => {
    const { join } = await openRoom(['Presenter', 'Attendee']);
    const ada = await join(0, MUTED);
    expect(captions(ada)).toMatchObject({ kind: 'Captions', isCaptionsFeatureActive: false, activeSpokenLanguage: '' });
    expect(captions(ada).supportedSpokenLanguages).toEqual(expect.arrayContaining(['en-us', 'de-de', 'fr-fr']));
    await expect(captions(ada).setSpokenLanguage('de-de')).rejects.toMatchObject({ code: 412 });
    await captions(ada).startCaptions({ spokenLanguage: 'tlh' });
    await expect.poll(() => captions(ada).activeSpokenLanguage).toBe('en-us');
    expect(captions(await join(1, MUTED)).activeSpokenLanguage).toBe('en-us');
  });
});

describe('real-time text', () => {
  function textsSeenBy(person: Person): RealTimeTextInfo[] {
    const seen: RealTimeTextInfo[] = [];
    text(person).on('realTimeTextReceived', (info: RealTimeTextInfo) => void seen.push(info));
    return seen;
  }

  it('reaches everyone while it is typed, under one number until it is finished', async () => {
    const [ada, ben] = await inCall(['Presenter', 'Attendee'], MUTED);
    const [adaSees, benSees] = [textsSeenBy(ada), textsSeenBy(ben)];
    await text(ada).sendRealTimeText('H');
    await text(ada).sendRealTimeText('Hi', true);
    await text(ada).sendRealTimeText('Bye\n');
    await expect.poll(() => benSees).toHaveLength(3);
    expect(benSees).toMatchObject([
      { sequenceId: 1, text: 'H', resultType: 'Partial', isLocal: false, sender: { identifier: identifierOf(ada) } },
      { sequenceId: 1, text: 'Hi', resultType: 'Final', isLocal: false },
      { sequenceId: 2, text: 'Bye\n', resultType: 'Final', isLocal: false },
    ]);
    expect(benSees[1]?.receivedTimestamp).toEqual(benSees[0]?.receivedTimestamp);
    await expect.poll(() => adaSees.map(({ isLocal }) => isLocal)).toEqual([true, true, true]);
  });

  it('is not for Consumers', async () => {
    const [, cleo] = await inCall(['Presenter', 'Consumer'], MUTED);
    await expect(text(cleo).sendRealTimeText('Hi')).rejects.toMatchObject({ code: 403 });
  });
});
