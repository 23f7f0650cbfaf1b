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
  locale: 'nl-NL',
  guest: 'Gast',
  unprintable: 'Sommige tekens hier kunnen niet worden opgeslagen. Typ de tekst opnieuw.',
  you: '{name} (jij)',
  roles: {
    Presenter: {
      name: 'Presentator',
      may: 'Je kunt spreken, video en je scherm delen, en personen dempen, toevoegen of verwijderen.',
    },
    Collaborator: {
      name: 'Bijdrager',
      may: 'Je kunt spreken en video en je scherm delen.',
    },
    Attendee: {
      name: 'Deelnemer',
      may: 'Je kunt spreken en video delen.',
    },
    Consumer: {
      name: 'Kijker',
      may: 'Je kunt kijken en luisteren.',
    },
  },
  phases: {
    scheduled: 'Gaat open: {opens}',
    open: 'Open tot {closes}',
    closing: 'Sluit binnenkort: {closes}',
    expired: 'Gesloten sinds {closes}',
    deleted: 'Deze ruimte is verwijderd',
  },
  errors,
  ended,
  devices,
  lobby: {
    preview: 'Voorbeeld van je camera en microfoon',
    selfView: 'Je camera zoals anderen die te zien krijgen, gespiegeld',
    cameraOff: 'Je camera is uit',
    allow: 'Kies ‘Toestaan’ als je browser om je camera en microfoon vraagt.',
    watchTitle: 'Je kijkt en luistert',
    watchBody: 'Je camera en microfoon blijven uit. Niemand ziet of hoort je.',
    join: 'Deelnemen',
    joining: 'Bezig met deelnemen…',
    alone: 'Er is nog niemand anders uitgenodigd.',
    invited: '{count, plural, one {{names} is uitgenodigd} other {{names} zijn uitgenodigd}}',
    others: '{count, plural, one {# ander} other {# anderen}}',
    inCall: '{count, plural, one {{names} is in gesprek} other {{names} zijn in gesprek}}',
    seenAs: 'Anderen zien je als {name}',
    connection: {
      checking: 'Je verbinding controleren…',
      good: 'Goede verbinding met de ruimte ({ms, number} ms)',
      slow: 'De ruimte reageert traag ({ms, number} ms). Geluid en beeld kunnen eronder lijden.',
      unreachable: 'De ruimte reageert nu niet. Controleer je verbinding.',
      offline: 'Je bent offline. Maak verbinding met internet om deel te nemen.',
    },
  },
  knock,
  loading: {
    title: 'De ruimte wordt klaargemaakt…',
    slow: 'Dit duurt langer dan normaal.',
  },
  joining: {
    title: 'Bezig met deelnemen…',
    body: 'Je bent zo in {room}.',
    cancel: 'Annuleren',
  },
  inCall: {
    leave: 'Verlaten',
  },
  notices,
  scheduled: {
    opensIn: 'Gaat open over {duration}, om {moment} jouw tijd.',
    opensOn: 'Gaat open over {duration}, op {moment} jouw tijd.',
    opening: 'Gaat nu open…',
    byItself: 'De ruimte gaat vanzelf open. Je kunt deze pagina open laten staan.',
    check: 'Camera en microfoon controleren',
    checkListening: 'Geluid controleren',
  },
  times: {
    roomTime: '{window}, waar de ruimte is',
    closedAt: 'De ruimte is gesloten om {moment}.',
    closedOn: 'De ruimte is gesloten op {moment}.',
    addToCalendar: 'Toevoegen aan agenda',
    calendarSaved: 'Opgeslagen. Open het bestand om het toe te voegen.',
    calendarFailed: 'Het agendabestand kon niet worden gemaakt. Probeer het opnieuw.',
  },
  failure: {
    retry: 'Opnieuw proberen',
    details: 'Details',
    code: 'Code',
    traceId: 'Tracering',
    copy: 'Details kopiëren',
    copied: 'Gekopieerd',
    copyBlocked: 'Kopiëren is hier geblokkeerd. Selecteer in plaats daarvan de tekst.',
  },
  callEnded,
  roster,
  desk,
  roomEditor,
} satisfies Catalogue;
