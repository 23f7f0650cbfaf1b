import type { Catalogue } from '../../Catalogue.js';

export const notices = {
  label: 'Meldingen',
  dismiss: 'Sluiten',
  reconnecting: {
    title: 'Je verbinding is weggevallen.',
    body: 'We proberen je terug te halen. Anderen horen of zien je misschien niet.',
  },
  reconnected: {
    title: 'Je bent er weer.',
    body: 'Anderen kunnen je weer horen en zien.',
  },
  muted: {
    title: 'Iemand heeft je gedempt.',
    body: 'Schakel je microfoon in als je iets wilt zeggen.',
  },
  role: 'Je rol is nu {role}.',
  mayShare: {
    title: 'Je mag nu je scherm delen.',
    body: 'Anderen zien wat je kiest.',
  },
  mayNotShare: {
    title: 'Je mag je scherm niet meer delen.',
    body: 'Wat je deelde, is niet meer te zien.',
  },
  closing: {
    title: 'Deze ruimte sluit over minder dan {minutes, plural, one {een minuut} other {# minuten}}.',
    body: 'Na {time} kan niemand meer binnenkomen en kan het gesprek stoppen.',
  },
  extended: 'Er is meer tijd: deze ruimte is open tot {time}.',
  shortened: 'Deze ruimte sluit nu eerder: {time}.',
  knock: '{name} vraagt om deel te nemen.',
  knocks: '{count, plural, one {# persoon vraagt} other {# personen vragen}} om deel te nemen.',
  showKnocks: 'Tonen',
  extend: '{minutes, plural, one {# minuut extra} other {# minuten extra}}',
  timeLeft: 'Nog {time}',
} satisfies Catalogue['notices'];
