import { expect, test, vi } from 'vitest';
import { createRosterStore } from './createRosterStore.js';
import { mergeRoster } from './mergeRoster.js';

const invited = ['ada', 'ben'].map((name) => ({ acsUserId: name, displayName: name, role: 'Attendee' as const }));

test('an unchanged person keeps their object, even when a new equal one is set', () => {
  const store = createRosterStore(mergeRoster(invited, []));
  const [ada, ben] = [store.person('ada'), store.person('ben')];
  store.set(mergeRoster(invited, [{ acsUserId: 'ben', microphone: true }]));
  expect(store.person('ada')).toBe(ada);
  expect(store.person('ben')).not.toBe(ben);
});

test('the people of a store are unknown until they are set', () => {
  const store = createRosterStore();
  const listener = vi.fn();
  store.subscribe(listener);
  expect(store.people()).toBeUndefined();
  store.set(undefined);
  expect(listener).not.toHaveBeenCalled();
  store.set([]);
  expect(store.people()).toEqual([]);
  expect(listener).toHaveBeenCalledOnce();
});

test('listeners are not called when nothing changed', () => {
  const store = createRosterStore(mergeRoster(invited, []));
  const listener = vi.fn();
  const people = store.people();
  const stop = store.subscribe(listener);
  store.set(mergeRoster(invited, []));
  expect(listener).not.toHaveBeenCalled();
  expect(store.people()).toBe(people);
  store.set(mergeRoster(invited.slice(1), []));
  expect(listener).toHaveBeenCalledOnce();
  stop();
  store.set([]);
  expect(listener).toHaveBeenCalledOnce();
});
