import type { Catalogue } from '../../Catalogue.js';

export const knock = {
  notListed: 'Nid ydych ar restr yr ystafell hon, ond gallwch ofyn am gael ymuno.',
  owner: '{name} yw trefnydd yr ystafell hon',
  note: 'Gair at {name} (dewisol)',
  noteToRoom: 'Gair at bwy bynnag sy’n derbyn pobl (dewisol)',
  seenAs: 'Byddwch yn ymddangos yno fel {name}.',
  knock: 'Gofyn am gael ymuno',
  sending: 'Yn gofyn…',
  waitingTitle: 'Yn aros i gael eich derbyn',
  place:
    '{place, plural, zero {Chi sydd nesaf.} one {Chi sydd nesaf.} two {Rydych yn rhif {place, number} yn y ciw.} few {Rydych yn rhif {place, number} yn y ciw.} many {Rydych yn rhif {place, number} yn y ciw.} other {Rydych yn rhif {place, number} yn y ciw.}}',
  until: 'Bydd eich cais yn aros tan {time}.',
  goesOn: 'Cadwch y dudalen hon ar agor: bydd yn parhau ohoni’i hun pan fydd rhywun yn eich derbyn.',
  yourNote: 'Eich neges',
  withdraw: 'Tynnu fy nghais yn ôl',
  admitted: 'Rydych wedi cael eich derbyn. Yn paratoi eich ystafell…',
  refusedTitle: 'Ni chawsoch eich derbyn',
  refused: 'Gwrthododd trefnydd yr ystafell eich cais.',
  reason: 'Y rheswm',
  expiredTitle: 'Does neb wedi ateb eto',
  expired:
    'Mae eich cais wedi aros yn ddigon hir. Gofynnwch eto, neu cysylltwch â threfnydd yr ystafell mewn ffordd arall.',
  withdrawn: 'Rydych wedi tynnu eich cais yn ôl.',
  again: 'Gofyn eto',
} satisfies Catalogue['knock'];
