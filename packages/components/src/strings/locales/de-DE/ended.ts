import type { Catalogue } from '../../Catalogue.js';

export const ended = {
  left: {
    title: 'Sie haben den Anruf verlassen',
    body: 'Sie können zurückkehren, solange der Raum geöffnet ist.',
  },
  endedForEveryone: {
    title: 'Der Anruf ist beendet',
    body: 'Er wurde für alle beendet.',
  },
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
} satisfies Catalogue['ended'];
