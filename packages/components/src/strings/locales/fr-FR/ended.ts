import type { Catalogue } from '../../Catalogue.js';

export const ended = {
  left: {
    title: 'Vous avez quitté l’appel',
    body: 'Vous pouvez revenir tant que la salle est ouverte.',
  },
  endedForEveryone: {
    title: 'L’appel est terminé',
    body: 'Il a été terminé pour tout le monde.',
  },
  closedAbruptly: {
    title: 'Vous avez été déconnecté de l’appel',
    body: 'La page ou la connexion s’est fermée soudainement. Vous pouvez revenir tant que la salle est ouverte.',
  },
  removedByParticipant: {
    title: 'Vous avez été retiré de l’appel',
    body: 'Un présentateur a mis fin à l’appel pour vous. Si cela vous surprend, adressez-vous à cette personne.',
  },
  removedFromRoster: {
    title: 'Vous avez été retiré de cette salle',
    body: 'Votre invitation a été annulée. Si cela vous surprend, adressez-vous à la personne qui vous a invité.',
  },
  endedByService: {
    title: 'L’appel est terminé',
    body: 'Le service d’appel y a mis fin, comme il le fait lorsque la durée d’une salle est écoulée.',
  },
  badRequest: {
    title: 'L’appel n’a pas pu se poursuivre',
    body: 'Le service d’appel ne l’a pas accepté. Ouvrez de nouveau le lien de votre invitation ou adressez-vous à la personne qui vous a invité.',
  },
  tokenRejected: {
    title: 'Nous n’avons pas pu confirmer votre identité',
    body: 'Votre accès à cet appel n’a pas été accepté. Rejoignez-le de nouveau pour en obtenir un nouveau.',
  },
  notInvited: {
    title: 'Vous n’êtes pas invité dans cette salle',
    body: 'Demandez au responsable de la salle de vous ajouter et vérifiez que vous êtes connecté avec le bon compte.',
  },
  outsideWindow: {
    title: 'La salle n’est pas ouverte',
    body: 'Elle n’est pas encore ouverte ou elle est déjà fermée. Demandez ses horaires à la personne qui vous a invité.',
  },
  notCommunicationUser: {
    title: 'Ce compte ne peut pas rejoindre la salle',
    body: 'Seuls les comptes créés par le site de la salle le peuvent. Ouvrez le lien de votre invitation ou adressez-vous à la personne qui vous a invité.',
  },
  roomNotFound: {
    title: 'Nous ne trouvons pas cette salle',
    body: 'Elle a peut-être été supprimée. Demandez un nouveau lien à la personne qui vous a invité.',
  },
  mediaSetupFailed: {
    title: 'Le son et la vidéo ne sont pas passés',
    body: 'Votre réseau bloque peut-être les appels. Vérifiez-le ou désactivez votre VPN, puis rejoignez de nouveau l’appel.',
  },
  mediaLost: {
    title: 'Le son et la vidéo se sont interrompus',
    body: 'Votre connexion a été coupée trop longtemps. Vérifiez que vous êtes en ligne, puis rejoignez de nouveau l’appel.',
  },
  requestFailed: {
    title: 'L’appel a été interrompu',
    body: 'Le service d’appel n’a pas répondu à temps. Vous pouvez rejoindre l’appel de nouveau.',
  },
  tokenNotRefreshed: {
    title: 'Votre accès à l’appel a expiré',
    body: 'Il n’a pas pu être renouvelé à temps. Rejoignez l’appel de nouveau pour en obtenir un nouveau.',
  },
  networkLost: {
    title: 'La connexion a été perdue',
    body: 'L’appel se poursuit peut-être sans vous. Vérifiez que vous êtes en ligne, puis rejoignez-le de nouveau.',
  },
  serviceFailed: {
    title: 'Le service d’appel a rencontré un problème',
    body: 'Vous n’y êtes pour rien. Patientez un instant, puis rejoignez de nouveau l’appel.',
  },
  unknown: {
    title: 'L’appel est terminé',
    body: 'Nous ne savons pas pourquoi. Si vous ne vous y attendiez pas, vous pouvez le rejoindre de nouveau.',
  },
} satisfies Catalogue['ended'];
