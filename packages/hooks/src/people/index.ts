export { type PeopleLookup, usePeopleLookup } from './usePeopleLookup.js';
export { type PeopleSearchOptions, type PeopleSearchResult, usePeopleSearch } from './usePeopleSearch.js';
