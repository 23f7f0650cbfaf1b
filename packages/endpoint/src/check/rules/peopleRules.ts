import { KnownPeopleSchema, PeopleSchema } from '@anteroom/contract';
import { demand, expectFieldRefused, expectProblem, successOf } from '../host/index.js';
import type { Rule } from './Rule.js';

export const PEOPLE_RULES: readonly Rule[] = [
  {
    id: 'people.search',
    says: 'A search for people is for those who may invite; a host without one says so',
    async check(host) {
      const search = (query: string, who: 'organizer' | 'presenter' | 'attendee' | 'stranger' = 'organizer') =>
        host.call(who, 'GET', `/people?q=${query}`);
      const found = await search('%20');
      if (found.status === 200) {
        demand(successOf(found, PeopleSchema, 200).items.length === 0, 'A search for nothing finds people.');
      } else {
        expectProblem(found, 'not-supported');
      }
      const { id } = await host.sharedRoom();
      expectProblem(await search('a', 'stranger'), 'forbidden');
      expectProblem(await search(`a&room=${id}`, 'stranger'), 'room-not-found');
      expectProblem(await search(`a&room=${id}`, 'attendee'), 'forbidden');
      const invited = await search(`a&room=${id}`, 'presenter');
      demand(invited.status === found.status, 'A Presenter cannot search for people to invite to their room.');
    },
  },
  {
    id: 'people.look-up',
    says: 'Those who may invite learn whom user ids stand for, and unknown ids are left out',
    async check(host) {
      const lookUp = (who: 'organizer' | 'stranger', names: string[]) =>
        host.call(who, 'POST', '/people', { json: { names } });
      const names = [host.presenterId, 'no-user-has-this-id', host.presenterId];
      const { items } = successOf(await lookUp('organizer', names), KnownPeopleSchema, 200);
      const [only, ...others] = items;
      const isPresenter = only?.name === host.presenterId && only.person.userId === host.presenterId;
      demand(isPresenter && others.length === 0, 'The known id does not stand for its user, once, and no one else.');
      expectProblem(await lookUp('stranger', names), 'forbidden');
      expectFieldRefused(await lookUp('organizer', []), 'names');
    },
  },
];
