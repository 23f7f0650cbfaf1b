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
  locale: 'nb-NO',
  guest: 'Gjest',
  unprintable: 'Noen av tegnene her kan ikke lagres. Skriv teksten på nytt.',
  you: '{name} (deg)',
  roles: {
    Presenter: {
      name: 'Presentatør',
      may: 'Du kan snakke, dele video og skjerm samt dempe, legge til eller fjerne personer.',
    },
    Collaborator: {
      name: 'Bidragsyter',
      may: 'Du kan snakke og dele video og skjerm.',
    },
    Attendee: {
      name: 'Deltaker',
      may: 'Du kan snakke og dele video.',
    },
    Consumer: {
      name: 'Seer',
      may: 'Du kan se og lytte.',
    },
  },
  phases: {
    scheduled: 'Åpner {opens}',
    open: 'Åpent til {closes}',
    closing: 'Stenger snart: {closes}',
    expired: 'Stengte {closes}',
    deleted: 'Dette rommet er slettet',
  },
  errors,
  ended,
  devices,
  lobby: {
    preview: 'Forhåndsvisning av kameraet og mikrofonen din',
    selfView: 'Kameraet ditt slik andre vil se det, speilvendt',
    cameraOff: 'Kameraet er av',
    allow: 'Velg Tillat hvis nettleseren spør om kamera og mikrofon.',
    watchTitle: 'Du skal se og lytte',
    watchBody: 'Kameraet og mikrofonen forblir av. Ingen ser eller hører deg.',
    join: 'Bli med',
    joining: 'Blir med …',
    alone: 'Ingen andre er invitert ennå.',
    invited: '{names} er invitert',
    others: '{count, plural, one {# person til} other {# personer til}}',
    inCall: '{names} er i samtalen',
    seenAs: 'Andre ser deg som {name}',
    connection: {
      checking: 'Kontrollerer tilkoblingen …',
      good: 'God tilkobling til rommet ({ms, number} ms)',
      slow: 'Rommet svarer tregt ({ms, number} ms). Det kan gå ut over lyd og video.',
      unreachable: 'Rommet svarer ikke akkurat nå. Kontroller tilkoblingen.',
      offline: 'Du er frakoblet. Koble deg til internett for å bli med.',
    },
  },
  knock,
  loading: {
    title: 'Gjør klart rommet …',
    slow: 'Dette tar lengre tid enn vanlig.',
  },
  joining: {
    title: 'Blir med …',
    body: 'Om et øyeblikk er du i {room}.',
    cancel: 'Avbryt',
  },
  inCall: {
    leave: 'Forlat',
  },
  notices,
  scheduled: {
    opensIn: 'Åpner om {duration}, kl. {moment} din tid.',
    opensOn: 'Åpner om {duration}, {moment} din tid.',
    opening: 'Åpner nå …',
    byItself: 'Du kommer automatisk videre når rommet åpner. Du kan la siden stå åpen.',
    check: 'Test kamera og mikrofon',
    checkListening: 'Test lyden',
  },
  times: {
    roomTime: '{window}, der rommet er',
    closedAt: 'Det stengte kl. {moment}.',
    closedOn: 'Det stengte {moment}.',
    addToCalendar: 'Legg til i kalenderen',
    calendarSaved: 'Filen er lagret. Åpne den for å legge til hendelsen.',
    calendarFailed: 'Kalenderfilen kunne ikke opprettes. Prøv igjen.',
  },
  failure: {
    retry: 'Prøv igjen',
    details: 'Detaljer',
    code: 'Kode',
    traceId: 'Sporings-ID',
    copy: 'Kopier detaljer',
    copied: 'Kopiert',
    copyBlocked: 'Kopiering er blokkert her. Merk teksten i stedet.',
  },
  callEnded,
  roster,
  desk,
  roomEditor,
} satisfies Catalogue;
