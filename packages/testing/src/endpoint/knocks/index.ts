export {
  addKnock,
  type FakeSettlement,
  latestKnock,
  settleKnock,
  shownKnock,
  waitingKnocks,
} from './fakeKnockQueue.js';
export { knockHandlers } from './knockHandlers.js';
