export type { ClosingStep, Notice, NoticeKind } from './Notice.js';
export { Notices, type NoticesProps } from './Notices.js';
export type { KeptNotice } from './noticeList.js';
export { type CallMoment, type NoticeChange, noticesOf } from './noticesOf.js';
export { TimeLeft, type TimeLeftProps } from './TimeLeft.js';
