import { expect, test } from 'vitest';
import { changesOf } from './draftChanges.js';
import { conflictsOf, startEdit, takeLatest } from './edit.js';
import { draftReducer, newDraft } from './roomDraft.js';

const room = {
  ...newDraft({ validFrom: '2030-06-05T12:00:00Z', validUntil: '2030-06-05T13:00:00Z' }, 'UTC'),
  title: 'Review',
};
const typed = draftReducer(room, { type: 'moment', end: 'closes', typed: { time: '14:00' } });

test('the same end of the window is no conflict, in whatever way it is written', () => {
  const latest = {
    ...newDraft({ validFrom: '2030-06-05T12:00:00.000Z', validUntil: '2030-06-05T14:00:00Z' }, 'UTC'),
    title: 'Review',
  };
  const merged = takeLatest({ ...startEdit(room), draft: typed }, latest);
  expect(conflictsOf(merged).fields).toEqual([]);
  expect(changesOf(merged.before, merged.draft)).toBeUndefined();
});

test('a window that is typed again as it was is no change', () => {
  const back = draftReducer(typed, { type: 'moment', end: 'closes', typed: { time: '13:00' } });
  expect(changesOf(room, back)).toBeUndefined();
});

test('a title that differs only by the space around it is no conflict and no change', () => {
  const draft = draftReducer(room, { type: 'title', title: 'Planning ' });
  const merged = takeLatest({ ...startEdit(room), draft }, { ...room, title: 'Planning' });
  expect(conflictsOf(merged).fields).toEqual([]);
  expect(changesOf(merged.before, merged.draft)).toBeUndefined();
});
