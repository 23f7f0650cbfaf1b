import type { Catalogue } from '../../Catalogue.js';

export const notices = {
  label: 'Powiadomienia',
  dismiss: 'Zamknij',
  reconnecting: {
    title: 'Utracono połączenie.',
    body: 'Próbujemy je przywrócić. Inni mogą Cię nie słyszeć ani nie widzieć.',
  },
  reconnected: {
    title: 'Połączenie przywrócone.',
    body: 'Inni znów Cię słyszą i widzą.',
  },
  muted: {
    title: 'Wyciszono Cię.',
    body: 'Włącz mikrofon, gdy zechcesz coś powiedzieć.',
  },
  role: 'Twoja nowa rola: {role}.',
  mayShare: {
    title: 'Możesz teraz udostępniać ekran.',
    body: 'Inni zobaczą to, co wybierzesz.',
  },
  mayNotShare: {
    title: 'Nie możesz już udostępniać ekranu.',
    body: 'Udostępniana zawartość nie jest już widoczna.',
  },
  closing: {
    title:
      'Ten pokój zamknie się za mniej niż {minutes, plural, one {minutę} few {# minuty} many {# minut} other {# minuty}}.',
    body: 'Po {time} nikt nie będzie mógł wejść, a rozmowa może się zakończyć.',
  },
  extended: 'Jest więcej czasu: ten pokój jest otwarty do {time}.',
  shortened: 'Ten pokój zamknie się wcześniej, o {time}.',
  knock: '{name} prosi o wpuszczenie.',
  knocks:
    '{count, plural, one {# osoba prosi} few {# osoby proszą} many {# osób prosi} other {# osoby prosi}} o wpuszczenie.',
  showKnocks: 'Pokaż',
  extend: '{minutes, plural, one {Dodaj # minutę} few {Dodaj # minuty} many {Dodaj # minut} other {Dodaj # minuty}}',
  timeLeft: 'Pozostało: {time}',
} satisfies Catalogue['notices'];
