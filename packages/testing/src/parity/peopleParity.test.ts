import { afterAll, beforeAll, describe, test } from 'vitest';
import { startBoth } from '../../test/startBoth.js';

describe.each([true, false])(
  'with a search for people: %s, the fake endpoint responds like the real one to',
  (searchesPeople) => {
    let both: Awaited<ReturnType<typeof startBoth>>;
    beforeAll(async () => {
      both = await startBoth({ searchesPeople });
      both.setClock(Date.now());
    });
    afterAll(() => both.close());

    const post = (json: object, as: string | null = 'olga') => ({ method: 'POST', as, json });
    const found = searchesPeople ? 200 : 404;

    test('a search', async () => {
      for (const q of ['ada', 'ADAMS', 'team%40', 'contoso', 'nobody', '', '%20', '%20ada%20']) {
        await both.ask(`/people?q=${q}`, found, { as: 'olga' });
      }
      for (const query of ['', '?q=a%00b', '?q=a%0Ab', `?q=${'x'.repeat(201)}`]) {
        await both.ask(`/people${query}`, 400, { as: 'olga' });
      }
    });

    test('a search by people who may not create rooms', async () => {
      await both.ask('/people?q=ada', 401, { as: null });
      await both.ask('/people?q=ada', 403, { as: 'ada' });
      await both.ask('/people?q=ada&room={room}', found, { as: 'ada' });
      await both.ask('/people?q=ada&room={room}', 403, { as: 'ben' });
      await both.ask('/people?q=ada&room={room}', 404, { as: 'eve' });
      await both.ask('/people?q=ada&room=my-room', 404, { as: 'ada' });
    });

    test('ids and mail addresses that somebody has pasted', async () => {
      const names = [
        'nobody',
        'ADA@contoso.example',
        'team@contoso.example',
        'gus',
        'flo@contoso.example',
        'ada',
        'ada',
      ];
      await both.ask('/people', 200, post({ names }));
      await both.ask('/people', 200, post({ names, room: both.roomId }, 'ada'));
      await both.ask('/people', 403, post({ names }, 'ada'));
      await both.ask('/people', 403, post({ names, room: both.roomId }, 'ben'));
      await both.ask('/people', 404, post({ names, room: both.roomId }, 'eve'));
      await both.ask('/people', 401, post({ names }, null));
      for (const wrong of [[], [''], ['a\nb'], Array.from({ length: 51 }, (_, index) => `user-${index}`)]) {
        await both.ask('/people', 400, post({ names: wrong }));
      }
    });
  },
);
