import { createIdentifierFromRawId, getIdentifierRawId } from '@azure/communication-common';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Observable } from '../../sdk/events/index.js';
import { DominantSpeakersFeature } from './DominantSpeakersFeature.js';

class Person extends Observable {
  readonly identifier;
  isSpeaking = false;

  constructor(readonly id: string) {
    super();
    this.identifier = createIdentifierFromRawId(id);
  }

  speak(isSpeaking: boolean): void {
    this.isSpeaking = isSpeaking;
    this.emit('isSpeakingChanged');
  }
}

let ada: Person;
let ben: Person;
let feature: DominantSpeakersFeature;
let changes: number;
const order = () => feature.dominantSpeakers.speakersList.map(getIdentifierRawId);

beforeEach(() => {
  vi.useFakeTimers();
  ada = new Person('8:acs:ada');
  ben = new Person('8:acs:ben');
  changes = 0;
  feature = new DominantSpeakersFeature();
  feature.on('dominantSpeakersChanged', () => {
    changes += 1;
  });
  feature.update({ added: [ada, ben], removed: [] });
});
afterEach(() => vi.useRealTimers());

it('no one is dominant before anyone has spoken', () => {
  expect(order()).toEqual([]);
});

it('the latest speaker comes first, the others after them', () => {
  ada.speak(true);
  ben.speak(true);
  expect(order()).toEqual([ben.id, ada.id]);
  ada.speak(false);
  vi.advanceTimersByTime(5_000);
  ada.speak(true);
  expect(order()).toEqual([ada.id, ben.id]);
  expect(changes).toBe(3);
});

it('a pause for breath does not change the order', () => {
  ada.speak(true);
  ben.speak(true);
  ada.speak(false);
  vi.advanceTimersByTime(600);
  ada.speak(true);
  expect(order()).toEqual([ben.id, ada.id]);
  expect(changes).toBe(2);
});

it('participants who left are neither listed nor observed', () => {
  ada.speak(true);
  feature.update({ added: [], removed: [ada] });
  expect(order()).toEqual([]);
  ada.speak(true);
  expect(order()).toEqual([]);
});

it('a value that was read does not change later', () => {
  ada.speak(true);
  const before = feature.dominantSpeakers;
  Object.freeze(before.speakersList);
  ben.speak(true);
  expect(before.speakersList.map(getIdentifierRawId)).toEqual([ada.id]);
});
