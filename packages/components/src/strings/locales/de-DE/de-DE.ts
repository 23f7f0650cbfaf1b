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
  locale: 'de-DE',
  guest: 'Gast',
  unprintable: 'Einige Zeichen hier lassen sich nicht speichern. Geben Sie den Text neu ein.',
  you: '{name} (Sie)',
  roles: {
    Presenter: {
      name: 'Referent',
      may: 'Sie können sprechen, Video und Ihren Bildschirm teilen sowie Personen stummschalten, hinzufügen oder entfernen.',
    },
    Collaborator: {
      name: 'Mitwirkender',
      may: 'Sie können sprechen sowie Video und Ihren Bildschirm teilen.',
    },
    Attendee: {
      name: 'Teilnehmer',
      may: 'Sie können sprechen und Video teilen.',
    },
    Consumer: {
      name: 'Zuschauer',
      may: 'Sie können zusehen und zuhören.',
    },
  },
  phases: {
    scheduled: 'Öffnet: {opens}',
    open: 'Geöffnet bis {closes}',
    closing: 'Schließt bald: {closes}',
    expired: 'Geschlossen seit {closes}',
    deleted: 'Dieser Raum wurde gelöscht',
  },
  errors,
  ended,
  devices,
  lobby: {
    preview: 'Vorschau Ihrer Kamera und Ihres Mikrofons',
    selfView: 'Ihre Kamera, wie andere sie sehen werden, gespiegelt',
    cameraOff: 'Ihre Kamera ist aus',
    allow: 'Wählen Sie „Zulassen“, wenn Ihr Browser nach Kamera und Mikrofon fragt.',
    watchTitle: 'Sie werden zusehen und zuhören',
    watchBody: 'Ihre Kamera und Ihr Mikrofon bleiben aus. Niemand sieht oder hört Sie.',
    join: 'Beitreten',
    joining: 'Beitritt läuft…',
    alone: 'Bisher ist niemand sonst eingeladen.',
    invited: '{count, plural, one {{names} ist eingeladen} other {{names} sind eingeladen}}',
    others: '{count, plural, one {# weitere Person} other {# weitere Personen}}',
    inCall: '{count, plural, one {{names} ist im Anruf} other {{names} sind im Anruf}}',
    seenAs: 'Andere sehen Sie als {name}',
    connection: {
      checking: 'Ihre Verbindung wird geprüft…',
      good: 'Gute Verbindung zum Raum ({ms, number} ms)',
      slow: 'Der Raum antwortet langsam ({ms, number} ms). Ton und Bild können darunter leiden.',
      unreachable: 'Der Raum antwortet gerade nicht. Prüfen Sie Ihre Verbindung.',
      offline: 'Sie sind offline. Stellen Sie eine Internetverbindung her, um beizutreten.',
    },
  },
  knock,
  loading: {
    title: 'Der Raum wird vorbereitet…',
    slow: 'Das dauert länger als sonst.',
  },
  joining: {
    title: 'Beitritt läuft…',
    body: 'Sie sind in Kürze im Raum „{room}“.',
    cancel: 'Abbrechen',
  },
  inCall: {
    leave: 'Verlassen',
  },
  notices,
  scheduled: {
    opensIn: 'Noch {duration} bis zur Öffnung ({moment}, Ihre Ortszeit).',
    opensOn: 'Öffnet in {duration}, am {moment} Ihrer Zeit.',
    opening: 'Öffnet jetzt…',
    byItself: 'Diese Seite öffnet sich von selbst. Sie können sie geöffnet lassen.',
    check: 'Kamera und Mikrofon prüfen',
    checkListening: 'Ton prüfen',
  },
  times: {
    roomTime: '{window}, am Ort des Raums',
    closedAt: 'Er wurde um {moment} geschlossen.',
    closedOn: 'Er wurde am {moment} geschlossen.',
    addToCalendar: 'Zum Kalender hinzufügen',
    calendarSaved: 'Gespeichert. Öffnen Sie die Datei, um den Termin hinzuzufügen.',
    calendarFailed: 'Die Kalenderdatei konnte nicht erstellt werden. Versuchen Sie es erneut.',
  },
  failure: {
    retry: 'Erneut versuchen',
    details: 'Details',
    code: 'Code',
    traceId: 'Ablaufverfolgung',
    copy: 'Details kopieren',
    copied: 'Kopiert',
    copyBlocked: 'Kopieren ist hier blockiert. Markieren Sie stattdessen den Text.',
  },
  callEnded,
  roster,
  desk,
  roomEditor,
} satisfies Catalogue;
