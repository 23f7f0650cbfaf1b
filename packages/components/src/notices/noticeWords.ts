import { failureWords, formatMoment, type Strings, visibleName } from '../text/index.js';
import type { Notice } from './Notice.js';

export interface NoticeWords {
  /** What happened. */
  title: string;
  /** What it means for the user, unless the title says it. */
  body?: string | undefined;
}

/**
 * The text of a notice.
 *
 * @param now milliseconds since 1970, to show times of today without a date
 */
export function noticeWords(notice: Exclude<Notice, { kind: 'knock' }>, strings: Strings, now: number): NoticeWords {
  const words = strings.notices;
  const time = (moment: number) => formatMoment(moment, now, strings.locale);
  switch (notice.kind) {
    case 'reconnecting':
    case 'reconnected':
    case 'muted':
      return words[notice.kind];
    case 'sound':
      return words.soundBlocked;
    case 'camera':
    case 'microphone':
    case 'speaker': {
      const { title, none, instead } = words.lost[notice.kind];
      const name = visibleName(notice.instead);
      return { title, body: name === undefined ? none : instead({ name }) };
    }
    case 'closing':
      return {
        title: words.closing.title({ minutes: notice.minutes }),
        body: words.closing.body({ time: time(notice.closesAt) }),
      };
    case 'extended':
    case 'shortened':
      return { title: words[notice.kind]({ time: time(notice.closesAt) }) };
    case 'elsewhere':
      return notice.where === 'tab' ? words.inOtherTab : words.onOtherDevice;
    case 'role':
      return {
        title: words.role({ role: strings.roles[notice.role].name }),
        body: strings.roles[notice.role].may,
      };
    case 'sharing':
      return notice.may ? words.mayShare : words.mayNotShare;
    case 'failed':
      return failureWords(strings, notice.error, notice.operation);
  }
}
