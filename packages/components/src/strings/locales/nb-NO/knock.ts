import type { Catalogue } from '../../Catalogue.js';

export const knock = {
  notListed: 'Du står ikke på listen for dette rommet, men du kan be om å bli med.',
  owner: '{name} er ansvarlig for rommet',
  note: 'Noen ord til {name} (valgfritt)',
  noteToRoom: 'Noen ord til den som slipper inn (valgfritt)',
  seenAs: 'Du vises som {name}.',
  knock: 'Be om å bli med',
  sending: 'Spør …',
  waitingTitle: 'Venter på å bli sluppet inn',
  place: '{place, plural, one {Du er neste.} other {Du er nummer {place, number} i køen.}}',
  until: 'Forespørselen din venter til {time}.',
  goesOn: 'Hold denne siden åpen. Du kommer automatisk videre når noen slipper deg inn.',
  yourNote: 'Du skrev',
  withdraw: 'Trekk tilbake forespørselen',
  admitted: 'Du er sluppet inn. Rommet gjøres klart …',
  refusedTitle: 'Du ble ikke sluppet inn',
  refused: 'Den som er ansvarlig for rommet, avviste forespørselen din.',
  reason: 'Svaret du fikk',
  expiredTitle: 'Ingen har svart ennå',
  expired:
    'Forespørselen din har ventet lenge nok. Spør igjen, eller ta kontakt med den som er ansvarlig for rommet, på en annen måte.',
  withdrawn: 'Du trakk tilbake forespørselen.',
  again: 'Spør igjen',
} satisfies Catalogue['knock'];
