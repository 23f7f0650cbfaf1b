import type { CaptionsInfo, Captions as SdkCaptions, StartCaptionsOptions } from '@azure/communication-calling';
import { createIdentifierFromRawId } from '@azure/communication-common';
import { CallError } from '../../sdk/errors/index.js';
import { type EventName, Observable } from '../../sdk/events/index.js';
import type { CallCapability, CallState, CaptionNotice, FeatureTransport } from '../../transport/index.js';
import { SPOKEN_LANGUAGES, spokenLanguage } from './spokenLanguages.js';

/**
 * Captions of what is said. Only people who started them for themselves see them; the call has one spoken language.
 * Source: "Closed Captions overview".
 */
export class Captions extends Observable<EventName<SdkCaptions>> {
  readonly kind = 'Captions';
  /** Whether this person wants captions, regardless of the others. */
  private wanted = false;
  private active = false;
  private language = '';

  constructor(private readonly transport: FeatureTransport) {
    super();
  }

  get isCaptionsFeatureActive(): boolean {
    return this.active;
  }

  /** Empty while no one in the call has captions. */
  get activeSpokenLanguage(): string {
    return this.language;
  }

  get supportedSpokenLanguages(): string[] {
    return [...SPOKEN_LANGUAGES];
  }

  /**
   * Starts captions for this person in the given language. Default: the language of the call, or `en-us` if there is
   * none yet. They are on when `CaptionsActiveChanged` says so.
   * @throws CallError when the call is not connected
   */
  async startCaptions(options?: Partial<StartCaptionsOptions>): Promise<void> {
    await this.ask(options?.spokenLanguage || this.language, 'startLiveCallingCaptions');
    this.wanted = true;
    this.settle(this.language);
  }

  /** Stops them for this person; others keep theirs. */
  async stopCaptions(): Promise<void> {
    await this.transport.ask({ type: 'captions' });
    this.wanted = false;
    this.settle(this.language);
  }

  /** Changes the language for everyone. @throws CallError when this person has no captions, or the role forbids it */
  async setSpokenLanguage(language: string): Promise<void> {
    if (!this.wanted) throw new CallError('Start captions before you set their language.', 412, 0);
    await this.ask(language, 'setCaptionLanguage');
  }

  /** Applies the server's view of the captions of the call. */
  update(captions: CallState['captions']): void {
    this.settle(captions?.spokenLanguage ?? '');
  }

  receive({ acsUserId, displayName, text, final, at, spokenLanguage }: CaptionNotice): void {
    if (!this.active) return;
    const info: CaptionsInfo = {
      speaker: { identifier: createIdentifierFromRawId(acsUserId), displayName, endpointDetails: [] },
      spokenText: text,
      spokenLanguage,
      resultType: final ? 'Final' : 'Partial',
      timestamp: new Date(at),
    };
    this.emit('CaptionsReceived', info);
  }

  private ask(language: string, capability: CallCapability): Promise<void> {
    return this.transport.ask({ type: 'captions', spokenLanguage: spokenLanguage(language) }, capability);
  }

  private settle(language: string): void {
    const active = this.wanted && language !== '';
    const [wasActive, before] = [this.active, this.language];
    this.active = active;
    this.language = language;
    if (language !== before) this.emit('SpokenLanguageChanged');
    if (active !== wasActive) this.emit('CaptionsActiveChanged');
  }
}
