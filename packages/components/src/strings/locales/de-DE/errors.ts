import type { Catalogue } from '../../Catalogue.js';

export const errors = {
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
  'already-in-call': {
    title: 'Sie sind auf dieser Seite in einem anderen Anruf',
    body: 'Eine Seite kann nur einen Anruf enthalten. Verlassen Sie zuerst den anderen, und treten Sie dann hier bei.',
    action: 'Erneut versuchen',
  },
  'engine-unavailable': {
    title: 'Der Anruf wurde nicht geladen',
    body: 'Ein Teil dieser Seite konnte nicht abgerufen werden, oder dieser Browser unterstützt keine Anrufe. Prüfen Sie Ihre Verbindung, und versuchen Sie es dann erneut.',
    action: 'Erneut versuchen',
  },
} satisfies Catalogue['errors'];
