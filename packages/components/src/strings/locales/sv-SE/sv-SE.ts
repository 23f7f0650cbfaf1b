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
  locale: 'sv-SE',
  guest: 'Gäst',
  unprintable: 'Några tecken här kan inte sparas. Skriv texten igen.',
  you: '{name} (du)',
  roles: {
    Presenter: {
      name: 'Presentatör',
      may: 'Du kan tala, dela video och skärm samt stänga av ljudet för, lägga till eller ta bort personer.',
    },
    Collaborator: {
      name: 'Medverkande',
      may: 'Du kan tala samt dela video och skärm.',
    },
    Attendee: {
      name: 'Deltagare',
      may: 'Du kan tala och dela video.',
    },
    Consumer: {
      name: 'Tittare',
      may: 'Du kan titta och lyssna.',
    },
  },
  phases: {
    scheduled: 'Öppnar {opens}',
    open: 'Öppet till {closes}',
    closing: 'Stänger snart: {closes}',
    expired: 'Stängde {closes}',
    deleted: 'Rummet har tagits bort',
  },
  errors,
  ended,
  devices,
  lobby: {
    preview: 'Förhandsvisning av din kamera och mikrofon',
    selfView: 'Din kamera så som andra kommer att se den, spegelvänd',
    cameraOff: 'Kameran är av',
    allow: 'Välj Tillåt om webbläsaren frågar efter kamera och mikrofon.',
    watchTitle: 'Du kommer att titta och lyssna',
    watchBody: 'Kameran och mikrofonen förblir av. Ingen ser eller hör dig.',
    join: 'Anslut',
    joining: 'Ansluter…',
    alone: 'Ingen annan är inbjuden ännu.',
    invited: '{count, plural, one {{names} är inbjuden} other {{names} är inbjudna}}',
    others: '{count, plural, one {# person till} other {# personer till}}',
    inCall: '{names} är i samtalet',
    seenAs: 'Andra ser dig som {name}',
    connection: {
      checking: 'Kontrollerar anslutningen…',
      good: 'Bra anslutning till rummet ({ms, number} ms)',
      slow: 'Rummet svarar långsamt ({ms, number} ms). Ljud och video kan påverkas.',
      unreachable: 'Rummet svarar inte just nu. Kontrollera anslutningen.',
      offline: 'Du är offline. Du behöver internet för att kunna ansluta.',
    },
  },
  knock,
  loading: {
    title: 'Förbereder rummet…',
    slow: 'Det här tar längre tid än vanligt.',
  },
  joining: {
    title: 'Ansluter…',
    body: 'Strax är du i {room}.',
    cancel: 'Avbryt',
  },
  inCall: {
    leave: 'Lämna',
  },
  notices,
  scheduled: {
    opensIn: 'Öppnar om {duration}, kl. {moment} din tid.',
    opensOn: 'Öppnar om {duration}, {moment} din tid.',
    opening: 'Öppnar nu…',
    byItself: 'Du kommer vidare automatiskt när rummet öppnar. Du kan låta sidan vara öppen.',
    check: 'Testa kamera och mikrofon',
    checkListening: 'Testa ljudet',
  },
  times: {
    roomTime: '{window}, där rummet finns',
    closedAt: 'Det stängde kl. {moment}.',
    closedOn: 'Det stängde {moment}.',
    addToCalendar: 'Lägg till i kalendern',
    calendarSaved: 'Filen är sparad. Öppna den för att lägga till händelsen.',
    calendarFailed: 'Kalenderfilen kunde inte skapas. Försök igen.',
  },
  failure: {
    retry: 'Försök igen',
    details: 'Information',
    code: 'Kod',
    traceId: 'Spårnings-id',
    copy: 'Kopiera information',
    copied: 'Kopierat',
    copyBlocked: 'Det går inte att kopiera här. Markera texten i stället.',
  },
  callEnded,
  roster,
  desk,
  roomEditor,
} satisfies Catalogue;
