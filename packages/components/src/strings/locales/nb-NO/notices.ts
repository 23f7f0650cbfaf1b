import type { Catalogue } from '../../Catalogue.js';

export const notices = {
  label: 'Varsler',
  dismiss: 'Lukk',
  reconnecting: {
    title: 'Tilkoblingen er brutt.',
    body: 'Vi prøver å koble deg til igjen. Andre hører eller ser deg kanskje ikke.',
  },
  reconnected: {
    title: 'Du er tilbake.',
    body: 'Andre kan høre og se deg igjen.',
  },
  muted: {
    title: 'Noen dempet deg.',
    body: 'Slå på mikrofonen når du vil snakke.',
  },
  role: 'Rollen din er nå: {role}.',
  mayShare: {
    title: 'Du kan dele skjermen din nå.',
    body: 'Andre ser det du velger.',
  },
  mayNotShare: {
    title: 'Du kan ikke lenger dele skjermen din.',
    body: 'Det du delte, vises ikke lenger.',
  },
  closing: {
    title: 'Rommet stenger om mindre enn {minutes, plural, one {ett minutt} other {# minutter}}.',
    body: 'Etter {time} kan ingen bli med, og samtalen kan bli avsluttet.',
  },
  extended: 'Dere har fått mer tid: Rommet er åpent til {time}.',
  shortened: 'Rommet stenger nå tidligere: {time}.',
  knock: '{name} ber om å bli med.',
  knocks: '{count, plural, one {# person} other {# personer}} ber om å bli med.',
  showKnocks: 'Vis',
  extend: '{minutes, plural, one {# minutt til} other {# minutter til}}',
  timeLeft: '{time} igjen',
} satisfies Catalogue['notices'];
