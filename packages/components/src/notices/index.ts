export type { ClosingStep, Notice, NoticeKind } from './Notice.js';
export { EXTENSION_MINUTES } from './NoticeLine.js';
export { Notices, type NoticesProps } from './Notices.js';
export { type KeptNotice, NO_NOTICES, noticeListReducer } from './noticeList.js';
export { type CallMoment, type NoticeChange, noticesOf } from './noticesOf.js';
export { TimeLeft, type TimeLeftProps } from './TimeLeft.js';
export { useClosing } from './useClosing.js';
