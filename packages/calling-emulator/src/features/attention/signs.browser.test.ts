import { createIdentifierFromRawId } from '@azure/communication-common';
import { describe, expect, it } from 'vitest';
import { identifierOf, inCall, MUTED, openRoom, type Person } from '../../../test/inCall.js';
import type { ReactionFeature } from './ReactionFeature.js';
import type { SpotlightFeature } from './SpotlightFeature.js';

const reactions = ({ call }: Person) => call.feature('Reaction') as ReactionFeature;
const spotlight = ({ call }: Person) => call.feature('Spotlight') as SpotlightFeature;
const lit = (viewer: Person) => spotlight(viewer).getSpotlightedParticipants();
const inOrder = (...people: Person[]) =>
  people.map((one) => expect.objectContaining({ identifier: identifierOf(one) }));

describe('reactions', () => {
  it('reach everyone, including the sender, with the raw id of the sender', async () => {
    const people = await inCall(['Presenter', 'Attendee', 'Consumer'], MUTED);
    const seen = people.map((one) => {
      const events: unknown[] = [];
      reactions(one).on('reaction', (event: unknown) => void events.push(event));
      return events;
    });
    await reactions(people[1]).sendReaction({ reactionType: 'heart' });
    const expected = [{ identifier: people[1].acsUserId, reactionMessage: { reactionType: 'heart' } }];
    await expect.poll(() => seen).toEqual([expected, expected, expected]);
  });

  it('are not for Consumers, and an unknown one ends no call', async () => {
    const [ada, cleo] = await inCall(['Presenter', 'Consumer'], MUTED);
    await expect(reactions(cleo).sendReaction({ reactionType: 'like' })).rejects.toMatchObject({ code: 403 });
    await expect(reactions(ada).sendReaction({ reactionType: 'boo' as never })).rejects.toMatchObject({ code: 400 });
    expect(ada.call.state).toBe('Connected');
  });
});

describe('spotlight', () => {
  it('lists everyone who is in it, in order, and reports who was added and removed', async () => {
    const [ada, ben, cleo] = await inCall(['Presenter', 'Attendee', 'Consumer'], MUTED);
    const changes: unknown[] = [];
    spotlight(cleo).on('spotlightChanged', (change: unknown) => void changes.push(change));
    await spotlight(ada).startSpotlight([identifierOf(ben)]);
    await expect.poll(() => lit(ada)).toEqual(inOrder(ben));
    await spotlight(ada).startSpotlight();
    await expect.poll(() => lit(cleo)).toEqual(inOrder(ben, ada));
    await spotlight(ben).stopSpotlight();
    await expect.poll(() => lit(cleo)).toEqual(inOrder(ada));
    await spotlight(ada).startSpotlight([identifierOf(ben), identifierOf(cleo)]);
    await expect.poll(() => lit(cleo)).toEqual(inOrder(ada, ben, cleo));
    await spotlight(ada).stopSpotlight([identifierOf(cleo)]);
    await expect.poll(() => lit(cleo)).toEqual(inOrder(ada, ben));
    await spotlight(ada).stopAllSpotlight();
    await expect.poll(() => lit(cleo)).toEqual([]);
    expect(changes).toEqual([
      { added: inOrder(ben), removed: [] },
      { added: inOrder(ada), removed: [] },
      { added: [], removed: inOrder(ben) },
      { added: inOrder(ben, cleo), removed: [] },
      { added: [], removed: inOrder(cleo) },
      { added: [], removed: inOrder(ada, ben) },
    ]);
  });

  it('numbers people in rising order, even if others have left', async () => {
    const [ada, ben] = await inCall(['Presenter', 'Attendee'], MUTED);
    await spotlight(ada).startSpotlight([identifierOf(ada), identifierOf(ben)]);
    await spotlight(ada).stopSpotlight();
    await spotlight(ada).startSpotlight();
    await expect
      .poll(() => lit(ben))
      .toEqual([
        { identifier: identifierOf(ben), order: 2 },
        { identifier: identifierOf(ada), order: 3 },
      ]);
  });

  it('loses people who leave, and is visible to those who join later', async () => {
    const { join } = await openRoom(['Presenter', 'Attendee', 'Consumer']);
    const ada = await join(0, MUTED);
    const ben = await join(1, MUTED);
    await spotlight(ada).startSpotlight([identifierOf(ada), identifierOf(ben)]);
    await expect.poll(() => lit(ada)).toHaveLength(2);
    await ben.call.hangUp();
    await expect.poll(() => lit(ada)).toEqual(inOrder(ada));
    const cleo = await join(2, MUTED);
    expect(lit(cleo)).toEqual(inOrder(ada));
  });

  it('is for Presenters, and holds seven: more are refused with the text that the UI library recognizes', async () => {
    const [ada, ben] = await inCall(['Presenter', 'Attendee'], MUTED);
    await expect(spotlight(ben).startSpotlight()).rejects.toMatchObject({ code: 403 });
    await expect(spotlight(ben).stopSpotlight([identifierOf(ada)])).rejects.toMatchObject({ code: 403 });
    await expect(spotlight(ben).stopAllSpotlight()).rejects.toMatchObject({ code: 403 });
    expect(spotlight(ada).maxParticipantsToSpotlight).toBe(7);
    const eight = [...Array(8).keys()].map((place) => createIdentifierFromRawId(`8:acs:${place}`));
    await expect(spotlight(ada).startSpotlight(eight)).rejects.toThrow(
      'startSpotlight failed. 7 is the max number of participants that can be Spotlighted',
    );
  });
});
