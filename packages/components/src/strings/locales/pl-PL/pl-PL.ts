import type { Catalogue } from '../../Catalogue.js';
import { callEnded } from './callEnded.js';
import { desk } from './desk.js';
import { devices } from './devices.js';
import { ended } from './ended.js';
import { errors } from './errors.js';
import { knock } from './knock.js';
import { notices } from './notices.js';
import { roomEditor } from './roomEditor.js';
import { roster } from './roster.js';

export const texts = {
  locale: 'pl-PL',
  guest: 'Gość',
  unprintable: 'Niektórych znaków nie można zapisać. Wpisz tekst ponownie.',
  you: '{name} (Ty)',
  roles: {
    Presenter: {
      name: 'Prezenter',
      may: 'Możesz mówić, udostępniać obraz z kamery i ekran oraz wyciszać, dodawać i usuwać osoby.',
    },
    Collaborator: {
      name: 'Współpracownik',
      may: 'Możesz mówić oraz udostępniać obraz z kamery i ekran.',
    },
    Attendee: {
      name: 'Uczestnik',
      may: 'Możesz mówić i udostępniać obraz z kamery.',
    },
    Consumer: {
      name: 'Widz',
      may: 'Możesz oglądać i słuchać.',
    },
  },
  phases: {
    scheduled: 'Otwarcie: {opens}',
    open: 'Otwarty do: {closes}',
    closing: 'Wkrótce się zamknie: {closes}',
    expired: 'Zamknięty: {closes}',
    deleted: 'Ten pokój został usunięty',
  },
  errors,
  ended,
  devices,
  lobby: {
    preview: 'Podgląd kamery i mikrofonu',
    selfView: 'Obraz z Twojej kamery, który zobaczą inni, w odbiciu lustrzanym',
    cameraOff: 'Twoja kamera jest wyłączona',
    allow: 'Wybierz „Zezwól”, gdy przeglądarka zapyta o kamerę i mikrofon.',
    watchTitle: 'Będziesz oglądać i słuchać',
    watchBody: 'Kamera i mikrofon pozostaną wyłączone. Nikt Cię nie zobaczy ani nie usłyszy.',
    join: 'Dołącz',
    joining: 'Dołączanie…',
    alone: 'Nikogo innego jeszcze nie zaproszono.',
    invited:
      '{count, plural, one {{names} ma zaproszenie} few {{names} mają zaproszenie} many {{names} mają zaproszenie} other {{names} mają zaproszenie}}',
    others: '{count, plural, one {# inna osoba} few {# inne osoby} many {# innych osób} other {# innej osoby}}',
    inCall:
      '{count, plural, one {{names} jest w rozmowie} few {{names} są w rozmowie} many {{names} są w rozmowie} other {{names} są w rozmowie}}',
    seenAs: 'Inni zobaczą Cię jako „{name}”',
    connection: {
      checking: 'Sprawdzanie połączenia…',
      good: 'Dobre połączenie z pokojem ({ms, number} ms)',
      slow: 'Pokój odpowiada wolno ({ms, number} ms). Jakość dźwięku i obrazu może być gorsza.',
      unreachable: 'Pokój teraz nie odpowiada. Sprawdź połączenie.',
      offline: 'Jesteś offline. Połącz się z internetem, aby dołączyć.',
    },
  },
  knock,
  loading: {
    title: 'Przygotowywanie pokoju…',
    slow: 'Trwa to dłużej niż zwykle.',
  },
  joining: {
    title: 'Dołączanie…',
    body: 'Za chwilę znajdziesz się w pokoju „{room}”.',
    cancel: 'Anuluj',
  },
  inCall: {
    leave: 'Opuść',
  },
  notices,
  scheduled: {
    opensIn: 'Do otwarcia: {duration} (o {moment} Twojego czasu).',
    opensOn: 'Do otwarcia: {duration} ({moment} Twojego czasu).',
    opening: 'Otwieranie…',
    byItself: 'Ta strona otworzy się sama. Możesz jej nie zamykać.',
    check: 'Sprawdź kamerę i mikrofon',
    checkListening: 'Sprawdź dźwięk',
  },
  times: {
    roomTime: '{window} w strefie czasowej pokoju',
    closedAt: 'Zamknięto o {moment}.',
    closedOn: 'Zamknięto: {moment}.',
    addToCalendar: 'Dodaj do kalendarza',
    calendarSaved: 'Zapisano. Otwórz plik, aby dodać wydarzenie.',
    calendarFailed: 'Nie udało się utworzyć pliku kalendarza. Spróbuj ponownie.',
  },
  failure: {
    retry: 'Spróbuj ponownie',
    details: 'Szczegóły',
    code: 'Kod',
    traceId: 'Identyfikator śledzenia',
    copy: 'Kopiuj szczegóły',
    copied: 'Skopiowano',
    copyBlocked: 'Kopiowanie jest tu zablokowane. Zaznacz tekst ręcznie.',
  },
  callEnded,
  roster,
  desk,
  roomEditor,
} satisfies Catalogue;
