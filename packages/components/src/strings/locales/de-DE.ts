import type { StringsOverride } from '../Catalogue.js';
import { texts as desk } from './desk/de-DE.js';
import { roster } from './roster/de-DE.js';

export const texts = {
  locale: 'de-DE',
  guest: 'Gast',
  you: '{name} (Sie)',
  roles: {
    Presenter: {
      name: 'Referent',
      may: 'Sie können sprechen, Video und Ihren Bildschirm teilen sowie Personen stummschalten, hinzufügen oder entfernen.',
    },
    Collaborator: { name: 'Mitwirkender', may: 'Sie können sprechen sowie Video und Ihren Bildschirm teilen.' },
    Attendee: { name: 'Teilnehmer', may: 'Sie können sprechen und Video teilen.' },
    Consumer: { name: 'Zuschauer', may: 'Sie können zusehen und zuhören.' },
  },
  phases: {
    scheduled: 'Öffnet: {opens}',
    open: 'Geöffnet bis {closes}',
    closing: 'Schließt bald: {closes}',
    expired: 'Geschlossen seit {closes}',
    deleted: 'Dieser Raum wurde gelöscht',
  },
  errors: {
    'invalid-request': {
      title: 'Dieser Link führt zu keinem Raum',
      body: 'Die Adresse des Raums ist unvollständig. Öffnen Sie den Link aus Ihrer Einladung erneut, oder bitten Sie um einen neuen.',
    },
    unauthenticated: {
      title: 'Bitte melden Sie sich erneut an',
      body: 'Ihre Anmeldung ist abgelaufen. Melden Sie sich an, und kehren Sie dann zu dieser Seite zurück.',
    },
    'not-invited': {
      title: 'Sie sind in diesen Raum nicht eingeladen',
      body: 'Bitten Sie die verantwortliche Person, Sie hinzuzufügen, und prüfen Sie, ob Sie mit dem richtigen Konto angemeldet sind.',
    },
    forbidden: {
      title: 'Das ist Ihnen hier nicht möglich',
      body: 'Ihre Rolle in diesem Raum lässt es nicht zu. Wenden Sie sich an die Person, die den Raum leitet.',
    },
    'origin-not-allowed': {
      title: 'Diese Seite darf den Raum nicht verwenden',
      body: 'Der Raum gehört zu einer anderen Website. Öffnen Sie ihn dort, oder informieren Sie die Betreiber dieser Seite.',
    },
    'room-not-found': {
      title: 'Wir können diesen Raum nicht finden',
      body: 'Möglicherweise wurde er gelöscht, der Link ist falsch, oder Sie sind nicht eingeladen. Prüfen Sie, mit welchem Konto Sie angemeldet sind, oder fragen Sie die Person, die Sie eingeladen hat.',
    },
    'knock-not-found': {
      title: 'Diese Einlassanfrage gibt es nicht mehr',
      body: 'Sehen Sie noch einmal in die Liste: Möglicherweise wurde sie zurückgezogen.',
    },
    'knock-settled': {
      title: 'Jemand anderes war schneller',
      body: 'Diese Einlassanfrage wurde bereits beantwortet oder zurückgezogen, oder sie hat zu lange gewartet.',
    },
    'too-many-knocks': {
      title: 'Sie haben vorerst oft genug angefragt',
      body: 'Sie wurden mehrmals nicht eingelassen. Warten Sie eine Weile, oder bitten Sie die verantwortliche Person um eine Einladung.',
      action: 'Erneut anfragen',
    },
    'request-repeated': {
      title: 'Das wurde bereits gesendet',
      body: 'Unter derselben Nummer wurde zuvor etwas anderes gesendet. Öffnen Sie die Seite neu, und prüfen Sie den Stand.',
    },
    'request-too-large': {
      title: 'Das war zu viel auf einmal',
      body: 'Ändern Sie weniger Personen oder kürzere Texte auf einmal.',
    },
    'too-many-requests': {
      title: 'Etwas zu schnell',
      body: 'In kurzer Zeit wurde zu viel angefragt. Warten Sie einen Moment, und versuchen Sie es dann erneut.',
      action: 'Erneut versuchen',
    },
    'room-not-open': {
      title: 'Dieser Raum ist noch nicht geöffnet',
      body: 'Sie sind etwas zu früh. Versuchen Sie es erneut, sobald der Raum öffnet.',
      action: 'Erneut prüfen',
    },
    'room-expired': {
      title: 'Dieser Raum ist geschlossen',
      body: 'Seine Zeit ist vorbei, daher kann niemand mehr beitreten. Fragen Sie die Person, die Sie eingeladen hat, ob es einen neuen gibt.',
    },
    'service-unavailable': {
      title: 'Anrufe sind zurzeit nicht möglich',
      body: 'Der Anrufdienst ist ausgelastet oder wird gewartet. Warten Sie einen Moment, und versuchen Sie es dann erneut.',
      action: 'Erneut versuchen',
    },
    internal: {
      title: 'Bei uns ist ein Problem aufgetreten',
      body: 'Es liegt nicht an Ihnen. Versuchen Sie es erneut; wenn das Problem bleibt, senden Sie die Details unten an den Support.',
      action: 'Erneut versuchen',
    },
    'endpoint-unreachable': {
      title: 'Wir erreichen den Raum nicht',
      body: 'Möglicherweise ist Ihre Verbindung unterbrochen. Prüfen Sie, ob Sie online sind, und versuchen Sie es dann erneut.',
      action: 'Erneut versuchen',
    },
    'endpoint-invalid-response': {
      title: 'Wir haben eine unlesbare Antwort erhalten',
      body: 'Die Angaben zum Raum sind unvollständig angekommen. Versuchen Sie es erneut; wenn das Problem bleibt, senden Sie die Details unten an den Support.',
      action: 'Erneut versuchen',
    },
    'not-supported': {
      title: 'Das wird hier nicht angeboten',
      body: 'Diese Seite kann das nicht. Fragen Sie die Person, die sie betreibt.',
    },
    'room-not-joinable': {
      title: 'Dem Raum kann gerade nicht beigetreten werden',
      body: 'Möglicherweise ist er noch nicht geöffnet oder gerade geschlossen worden. Warten Sie einen Moment, und versuchen Sie es dann erneut.',
      action: 'Erneut versuchen',
    },
    'removed-from-room': {
      title: 'Sie wurden aus diesem Raum entfernt',
      body: 'Ihre Einladung wurde zurückgezogen. Wenn Sie das überrascht, fragen Sie die Person, die Sie eingeladen hat.',
    },
    'removed-from-call': {
      title: 'Sie wurden aus dem Anruf entfernt',
      body: 'Ein Referent hat den Anruf für Sie beendet. Wenn Sie das überrascht, fragen Sie nach.',
    },
    'call-ended-for-everyone': {
      title: 'Der Anruf ist beendet',
      body: 'Er wurde für alle beendet.',
    },
    'token-rejected': {
      title: 'Wir konnten Ihre Identität nicht bestätigen',
      body: 'Ihr Zugang zu diesem Anruf wurde nicht akzeptiert. Versuchen Sie es erneut, um einen neuen zu erhalten.',
      action: 'Erneut versuchen',
    },
    'connection-failed': {
      title: 'Wir konnten Sie nicht verbinden',
      body: 'Möglicherweise blockiert Ihr Netzwerk Anrufe. Prüfen Sie es, oder schalten Sie ein VPN aus, und versuchen Sie es dann erneut.',
      action: 'Erneut versuchen',
    },
    'connection-lost': {
      title: 'Die Verbindung ist abgebrochen',
      body: 'Der Anruf läuft möglicherweise ohne Sie weiter. Prüfen Sie, ob Sie online sind, und treten Sie dann erneut bei.',
      action: 'Erneut beitreten',
    },
    'call-failed': {
      title: 'Wir konnten den Anruf nicht starten',
      body: 'Der Anruf endete, bevor er begann. Versuchen Sie es erneut; wenn das Problem bleibt, senden Sie die Details unten an den Support.',
      action: 'Erneut versuchen',
    },
    'call-crashed': {
      title: 'Der Anruf wurde unerwartet unterbrochen',
      body: 'Andere sind möglicherweise noch da. Treten Sie erneut bei, um zurückzukehren.',
      action: 'Erneut beitreten',
    },
    'engine-unavailable': {
      title: 'Der Anruf wurde nicht geladen',
      body: 'Ein Teil dieser Seite konnte nicht abgerufen werden, oder dieser Browser unterstützt keine Anrufe. Prüfen Sie Ihre Verbindung, und versuchen Sie es dann erneut.',
      action: 'Erneut versuchen',
    },
  },
  ended: {
    left: {
      title: 'Sie haben den Anruf verlassen',
      body: 'Sie können zurückkehren, solange der Raum geöffnet ist.',
    },
    endedForEveryone: { title: 'Der Anruf ist beendet', body: 'Er wurde für alle beendet.' },
    closedAbruptly: {
      title: 'Sie haben die Verbindung zum Anruf verloren',
      body: 'Die Seite oder die Verbindung wurde plötzlich geschlossen. Sie können zurückkehren, solange der Raum geöffnet ist.',
    },
    removedByParticipant: {
      title: 'Sie wurden aus dem Anruf entfernt',
      body: 'Ein Referent hat den Anruf für Sie beendet. Wenn Sie das überrascht, fragen Sie nach.',
    },
    removedFromRoster: {
      title: 'Sie wurden aus diesem Raum entfernt',
      body: 'Ihre Einladung wurde zurückgezogen. Wenn Sie das überrascht, fragen Sie die Person, die Sie eingeladen hat.',
    },
    endedByService: {
      title: 'Der Anruf ist beendet',
      body: 'Der Anrufdienst hat ihn geschlossen, wie immer, wenn die Zeit eines Raums vorbei ist.',
    },
    badRequest: {
      title: 'Der Anruf konnte nicht fortgesetzt werden',
      body: 'Der Anrufdienst hat ihn nicht angenommen. Öffnen Sie den Link aus Ihrer Einladung erneut, oder fragen Sie die Person, die Sie eingeladen hat.',
    },
    tokenRejected: {
      title: 'Wir konnten Ihre Identität nicht bestätigen',
      body: 'Ihr Zugang zu diesem Anruf wurde nicht akzeptiert. Treten Sie erneut bei, um einen neuen zu erhalten.',
    },
    notInvited: {
      title: 'Sie sind in diesen Raum nicht eingeladen',
      body: 'Bitten Sie die verantwortliche Person, Sie hinzuzufügen, und prüfen Sie, ob Sie mit dem richtigen Konto angemeldet sind.',
    },
    outsideWindow: {
      title: 'Der Raum ist nicht geöffnet',
      body: 'Er ist noch nicht geöffnet oder schon geschlossen. Fragen Sie die Person, die Sie eingeladen hat, wann er geöffnet ist.',
    },
    notCommunicationUser: {
      title: 'Dieses Konto kann dem Raum nicht beitreten',
      body: 'Das können nur Konten, die von der Website des Raums erstellt wurden. Öffnen Sie den Link aus Ihrer Einladung, oder fragen Sie die Person, die Sie eingeladen hat.',
    },
    roomNotFound: {
      title: 'Wir können diesen Raum nicht finden',
      body: 'Möglicherweise wurde er gelöscht. Bitten Sie die Person, die Sie eingeladen hat, um einen neuen Link.',
    },
    mediaSetupFailed: {
      title: 'Ton und Video kamen nicht durch',
      body: 'Möglicherweise blockiert Ihr Netzwerk Anrufe. Prüfen Sie es, oder schalten Sie ein VPN aus, und treten Sie dann erneut bei.',
    },
    mediaLost: {
      title: 'Ton und Video wurden unterbrochen',
      body: 'Ihre Verbindung war zu lange unterbrochen. Prüfen Sie, ob Sie online sind, und treten Sie dann erneut bei.',
    },
    requestFailed: {
      title: 'Der Anruf wurde unterbrochen',
      body: 'Der Anrufdienst hat nicht rechtzeitig geantwortet. Sie können erneut beitreten.',
    },
    tokenNotRefreshed: {
      title: 'Ihr Zugang zum Anruf ist abgelaufen',
      body: 'Er konnte nicht rechtzeitig erneuert werden. Treten Sie erneut bei, um einen neuen zu erhalten.',
    },
    networkLost: {
      title: 'Die Verbindung ist abgebrochen',
      body: 'Der Anruf läuft möglicherweise ohne Sie weiter. Prüfen Sie, ob Sie online sind, und treten Sie dann erneut bei.',
    },
    serviceFailed: {
      title: 'Beim Anrufdienst ist ein Problem aufgetreten',
      body: 'Es liegt nicht an Ihnen. Warten Sie einen Moment, und treten Sie dann erneut bei.',
    },
    unknown: {
      title: 'Der Anruf ist beendet',
      body: 'Wir wissen nicht, warum. Wenn Sie das nicht erwartet haben, können Sie erneut beitreten.',
    },
  },
  devices: {
    camera: {
      name: 'Kamera',
      turnOn: 'Kamera einschalten',
      turnOff: 'Kamera ausschalten',
      nth: 'Kamera {n, number}',
    },
    microphone: {
      name: 'Mikrofon',
      turnOn: 'Mikrofon einschalten',
      turnOff: 'Mikrofon ausschalten',
      nth: 'Mikrofon {n, number}',
    },
    speaker: { name: 'Lautsprecher', nth: 'Lautsprecher {n, number}' },
    title: 'Geräte',
    none: 'Keine gefunden',
    failures: {
      camera: {
        prompt: {
          title: 'Ihre Kamera wartet auf Sie',
          body: 'Ihr Browser hat gefragt, ob diese Seite sie verwenden darf, und keine Antwort erhalten. Sie können auch ohne sie beitreten.',
          action: 'Erneut fragen',
        },
        denied: {
          title: 'Ihre Kamera ist blockiert',
          body: 'Erlauben Sie sie neben der Adressleiste, und versuchen Sie es dann erneut. Sie können auch ohne sie beitreten.',
          action: 'Kamera erneut versuchen',
        },
        'denied-by-system': {
          title: 'Ihr Computer gibt die Kamera für diesen Browser nicht frei',
          body: 'Erlauben Sie sie in den Datenschutzeinstellungen des Systems, und versuchen Sie es dann erneut. Sie können auch ohne sie beitreten.',
          action: 'Kamera erneut versuchen',
        },
        'no-device': {
          title: 'Keine Kamera gefunden',
          body: 'Schließen Sie eine an, sie startet dann von selbst, oder treten Sie ohne sie bei.',
          action: 'Kamera erneut versuchen',
        },
        'in-use': {
          title: 'Ihre Kamera wird bereits verwendet',
          body: 'Eine andere App oder ein anderer Tab nutzt sie. Schließen Sie sie dort, und versuchen Sie es dann erneut.',
          action: 'Kamera erneut versuchen',
        },
        unsupported: {
          title: 'Die Kamera kann hier nicht verwendet werden',
          body: 'Öffnen Sie diese Seite in einem aktuellen Browser über eine sichere Adresse (https). Sie können auch ohne Kamera beitreten.',
          action: 'Kamera erneut versuchen',
        },
      },
      microphone: {
        prompt: {
          title: 'Ihr Mikrofon wartet auf Sie',
          body: 'Ihr Browser hat gefragt, ob diese Seite es verwenden darf, und keine Antwort erhalten. Sie können auch beitreten und zuhören.',
          action: 'Erneut fragen',
        },
        denied: {
          title: 'Ihr Mikrofon ist blockiert',
          body: 'Erlauben Sie es neben der Adressleiste, und versuchen Sie es dann erneut. Sie können auch beitreten und zuhören.',
          action: 'Mikrofon erneut versuchen',
        },
        'denied-by-system': {
          title: 'Ihr Computer gibt das Mikrofon für diesen Browser nicht frei',
          body: 'Erlauben Sie es in den Datenschutzeinstellungen des Systems, und versuchen Sie es dann erneut. Sie können auch beitreten und zuhören.',
          action: 'Mikrofon erneut versuchen',
        },
        'no-device': {
          title: 'Kein Mikrofon gefunden',
          body: 'Schließen Sie eines an, es startet dann von selbst, oder treten Sie bei und hören Sie zu.',
          action: 'Mikrofon erneut versuchen',
        },
        'in-use': {
          title: 'Ihr Mikrofon wird bereits verwendet',
          body: 'Eine andere App nutzt es. Schließen Sie sie, und versuchen Sie es dann erneut.',
          action: 'Mikrofon erneut versuchen',
        },
        unsupported: {
          title: 'Das Mikrofon kann hier nicht verwendet werden',
          body: 'Öffnen Sie diese Seite in einem aktuellen Browser über eine sichere Adresse (https). Sie können auch beitreten und zuhören.',
          action: 'Mikrofon erneut versuchen',
        },
      },
    },
  },
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
  },
  knock: {
    notListed: 'Sie stehen nicht auf der Liste dieses Raums, können aber um Einlass bitten.',
    owner: '{name} leitet diesen Raum',
    note: 'Eine Nachricht an {name} (optional)',
    noteToRoom: 'Eine Nachricht an die Person, die einlässt (optional)',
    seenAs: 'Sie werden dort als {name} angezeigt.',
    knock: 'Um Einlass bitten',
    sending: 'Anfrage wird gesendet…',
    waitingTitle: 'Sie warten auf Einlass',
    place:
      '{place, plural, one {Sie sind als Nächstes an der Reihe.} other {Sie sind an {place, number}. Stelle der Reihe.}}',
    until: 'Ihre Anfrage wartet bis {time}.',
    goesOn: 'Lassen Sie diese Seite geöffnet: Es geht von selbst weiter, sobald jemand Sie einlässt.',
    yourNote: 'Ihre Nachricht',
    withdraw: 'Anfrage zurückziehen',
    admitted: 'Sie wurden eingelassen. Ihr Raum wird vorbereitet…',
    refusedTitle: 'Sie wurden nicht eingelassen',
    refused: 'Die Person, die den Raum leitet, hat Ihre Anfrage abgelehnt.',
    reason: 'Die Begründung',
    expiredTitle: 'Bisher hat niemand geantwortet',
    expired:
      'Ihre Anfrage hat lange genug gewartet. Fragen Sie erneut an, oder wenden Sie sich auf anderem Weg an die Person, die den Raum leitet.',
    withdrawn: 'Sie haben Ihre Anfrage zurückgezogen.',
    again: 'Erneut anfragen',
  },
  loading: { title: 'Der Raum wird vorbereitet…' },
  joining: {
    title: 'Beitritt läuft…',
    body: 'Sie sind in Kürze im Raum „{room}“.',
    cancel: 'Abbrechen',
  },
  inCall: { leave: 'Verlassen' },
  scheduled: {
    opensIn: 'Noch {duration} bis zur Öffnung ({moment}, Ihre Ortszeit).',
    opening: 'Öffnet jetzt…',
    byItself: 'Diese Seite öffnet sich von selbst. Sie können sie geöffnet lassen.',
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
  callEnded: {
    lasted: 'Zeit im Anruf: {duration}.',
    rejoin: 'Erneut beitreten',
  },
  roster,
  ...desk,
} satisfies StringsOverride;
