import type { Catalogue } from '../../Catalogue.js';

export const notices = {
  label: 'Oznámení',
  dismiss: 'Zavřít',
  reconnecting: {
    title: 'Spojení se přerušilo.',
    body: 'Snažíme se ho obnovit. Ostatní vás možná neslyší nebo nevidí.',
  },
  reconnected: {
    title: 'Jste zpátky.',
    body: 'Ostatní vás zase slyší a vidí.',
  },
  muted: {
    title: 'Někdo vás ztlumil.',
    body: 'Až budete chtít mluvit, zapněte si mikrofon.',
  },
  role: 'Vaše nová role: {role}.',
  mayShare: {
    title: 'Teď můžete sdílet obrazovku.',
    body: 'Ostatní uvidí, co vyberete.',
  },
  mayNotShare: {
    title: 'Už nemůžete sdílet obrazovku.',
    body: 'Co jste sdíleli, už není vidět.',
  },
  closing: {
    title:
      'Tato místnost se zavře za méně než {minutes, plural, one {minutu} few {# minuty} many {# minuty} other {# minut}}.',
    body: 'Po {time} už nikdo nebude moct vstoupit a hovor může skončit.',
  },
  extended: 'Máte víc času: tato místnost je otevřená do {time}.',
  shortened: 'Tato místnost se zavře dříve: {time}.',
  knock: '{name} žádá o vstup.',
  knocks: '{count, plural, one {# osoba žádá} few {# osoby žádají} many {# osoby žádá} other {# osob žádá}} o vstup.',
  showKnocks: 'Zobrazit',
  extend:
    '{minutes, plural, one {Přidat # minutu} few {Přidat # minuty} many {Přidat # minuty} other {Přidat # minut}}',
  timeLeft: 'Zbývající čas: {time}',
} satisfies Catalogue['notices'];
