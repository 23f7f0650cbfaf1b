import type { StringsOverride } from '../Catalogue.js';
import { texts as desk } from './desk/fr-FR.js';
import { roster } from './roster/fr-FR.js';

export const texts = {
  locale: 'fr-FR',
  guest: 'Invité',
  you: '{name} (vous)',
  roles: {
    Presenter: {
      name: 'Présentateur',
      may: 'Vous pouvez parler, partager votre vidéo et votre écran, ainsi que désactiver le micro d’autres personnes, en ajouter ou en retirer.',
    },
    Collaborator: { name: 'Collaborateur', may: 'Vous pouvez parler, partager votre vidéo et votre écran.' },
    Attendee: { name: 'Participant', may: 'Vous pouvez parler et partager votre vidéo.' },
    Consumer: { name: 'Spectateur', may: 'Vous pouvez regarder et écouter.' },
  },
  phases: {
    scheduled: 'Ouverture : {opens}',
    open: 'Fermeture : {closes}',
    closing: 'Fermeture imminente : {closes}',
    expired: 'Fermée depuis : {closes}',
    deleted: 'Cette salle a été supprimée',
  },
  errors: {
    'invalid-request': {
      title: 'Ce lien ne mène à aucune salle',
      body: 'L’adresse de la salle est incomplète. Ouvrez de nouveau le lien de votre invitation ou demandez-en un autre.',
    },
    unauthenticated: {
      title: 'Veuillez vous reconnecter',
      body: 'Votre session a pris fin. Connectez-vous, puis revenez sur cette page.',
    },
    'not-invited': {
      title: 'Vous n’êtes pas invité dans cette salle',
      body: 'Demandez au responsable de la salle de vous ajouter et vérifiez que vous êtes connecté avec le bon compte.',
    },
    forbidden: {
      title: 'Vous ne pouvez pas faire cela ici',
      body: 'Votre rôle dans cette salle ne le permet pas. Adressez-vous au responsable de la salle.',
    },
    'origin-not-allowed': {
      title: 'Cette page ne peut pas utiliser la salle',
      body: 'La salle appartient à un autre site. Ouvrez-la sur ce site ou prévenez le responsable de cette page.',
    },
    'room-not-found': {
      title: 'Nous ne trouvons pas cette salle',
      body: 'Elle a peut-être été supprimée, le lien est peut-être erroné ou vous n’êtes peut-être pas invité. Vérifiez avec quel compte vous êtes connecté ou adressez-vous à la personne qui vous a invité.',
    },
    'knock-not-found': {
      title: 'Cette demande d’entrée n’existe plus',
      body: 'Consultez de nouveau la liste : elle a peut-être été retirée.',
    },
    'knock-settled': {
      title: 'Quelqu’un d’autre a été plus rapide',
      body: 'Cette demande d’entrée a déjà reçu une réponse, a été retirée ou a attendu trop longtemps.',
    },
    'too-many-knocks': {
      title: 'Vous avez assez demandé pour le moment',
      body: 'Vous n’avez pas été admis à plusieurs reprises. Patientez un peu ou demandez au responsable de la salle de vous inviter.',
      action: 'Demander de nouveau',
    },
    'request-repeated': {
      title: 'Cela a déjà été envoyé',
      body: 'Autre chose a été envoyé auparavant sous le même numéro. Rouvrez la page et vérifiez ce qui s’y trouve.',
    },
    'request-too-large': {
      title: 'C’était trop à la fois',
      body: 'Modifiez moins de personnes ou des textes plus courts à la fois.',
    },
    'too-many-requests': {
      title: 'Un peu trop vite',
      body: 'Trop de demandes ont été faites en peu de temps. Patientez un instant, puis réessayez.',
      action: 'Réessayer',
    },
    'room-not-open': {
      title: 'Cette salle n’est pas encore ouverte',
      body: 'Vous êtes un peu en avance. Réessayez à l’ouverture de la salle.',
      action: 'Vérifier de nouveau',
    },
    'room-expired': {
      title: 'Cette salle est fermée',
      body: 'Sa durée est écoulée : plus personne ne peut la rejoindre. Demandez à la personne qui vous a invité s’il y en a une nouvelle.',
    },
    'service-unavailable': {
      title: 'Les appels ne sont pas disponibles actuellement',
      body: 'Le service d’appel est surchargé ou en maintenance. Patientez un instant, puis réessayez.',
      action: 'Réessayer',
    },
    internal: {
      title: 'Un problème est survenu de notre côté',
      body: 'Vous n’y êtes pour rien. Réessayez ; si le problème persiste, envoyez les détails ci-dessous au support.',
      action: 'Réessayer',
    },
    'endpoint-unreachable': {
      title: 'Nous n’arrivons pas à joindre la salle',
      body: 'Votre connexion est peut-être interrompue. Vérifiez que vous êtes en ligne, puis réessayez.',
      action: 'Réessayer',
    },
    'endpoint-invalid-response': {
      title: 'Nous avons reçu une réponse illisible',
      body: 'Les informations de la salle sont arrivées incomplètes. Réessayez ; si le problème persiste, envoyez les détails ci-dessous au support.',
      action: 'Réessayer',
    },
    'not-supported': {
      title: 'Ceci n’est pas proposé ici',
      body: 'Cette page ne peut pas le faire. Adressez-vous à la personne qui la gère.',
    },
    'room-not-joinable': {
      title: 'Impossible de rejoindre la salle pour le moment',
      body: 'Elle n’est peut-être pas encore ouverte ou vient peut-être de fermer. Patientez un instant, puis réessayez.',
      action: 'Réessayer',
    },
    'removed-from-room': {
      title: 'Vous avez été retiré de cette salle',
      body: 'Votre invitation a été annulée. Si cela vous surprend, adressez-vous à la personne qui vous a invité.',
    },
    'removed-from-call': {
      title: 'Vous avez été retiré de l’appel',
      body: 'Un présentateur a mis fin à l’appel pour vous. Si cela vous surprend, adressez-vous à cette personne.',
    },
    'call-ended-for-everyone': {
      title: 'L’appel est terminé',
      body: 'Il a été terminé pour tout le monde.',
    },
    'token-rejected': {
      title: 'Nous n’avons pas pu confirmer votre identité',
      body: 'Votre accès à cet appel n’a pas été accepté. Réessayez pour en obtenir un nouveau.',
      action: 'Réessayer',
    },
    'connection-failed': {
      title: 'Nous n’avons pas pu vous connecter',
      body: 'Votre réseau bloque peut-être les appels. Vérifiez-le ou désactivez votre VPN, puis réessayez.',
      action: 'Réessayer',
    },
    'connection-lost': {
      title: 'La connexion a été perdue',
      body: 'L’appel se poursuit peut-être sans vous. Vérifiez que vous êtes en ligne, puis rejoignez-le de nouveau.',
      action: 'Rejoindre de nouveau',
    },
    'call-failed': {
      title: 'Nous n’avons pas pu démarrer l’appel',
      body: 'L’appel s’est terminé avant de commencer. Réessayez ; si le problème persiste, envoyez les détails ci-dessous au support.',
      action: 'Réessayer',
    },
    'call-crashed': {
      title: 'L’appel s’est interrompu de manière inattendue',
      body: 'D’autres personnes y sont peut-être encore. Rejoignez-le de nouveau pour revenir.',
      action: 'Rejoindre de nouveau',
    },
    'engine-unavailable': {
      title: 'L’appel ne s’est pas chargé',
      body: 'Une partie de cette page n’a pas pu être récupérée, ou ce navigateur ne permet pas de passer des appels. Vérifiez votre connexion, puis réessayez.',
      action: 'Réessayer',
    },
  },
  ended: {
    left: {
      title: 'Vous avez quitté l’appel',
      body: 'Vous pouvez revenir tant que la salle est ouverte.',
    },
    endedForEveryone: { title: 'L’appel est terminé', body: 'Il a été terminé pour tout le monde.' },
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
  },
  devices: {
    camera: {
      name: 'Caméra',
      turnOn: 'Activer la caméra',
      turnOff: 'Désactiver la caméra',
      nth: 'Caméra {n, number}',
    },
    microphone: {
      name: 'Micro',
      turnOn: 'Activer le micro',
      turnOff: 'Désactiver le micro',
      nth: 'Micro {n, number}',
    },
    speaker: { name: 'Haut-parleur', nth: 'Haut-parleur {n, number}' },
    title: 'Appareils',
    none: 'Aucun trouvé',
    failures: {
      camera: {
        prompt: {
          title: 'Votre caméra vous attend',
          body: 'Votre navigateur a demandé si cette page peut l’utiliser et n’a pas eu de réponse. Vous pouvez aussi rejoindre sans elle.',
          action: 'Redemander',
        },
        denied: {
          title: 'Votre caméra est bloquée',
          body: 'Autorisez-la à côté de la barre d’adresse, puis réessayez. Vous pouvez aussi rejoindre l’appel sans elle.',
          action: 'Réessayer la caméra',
        },
        'denied-by-system': {
          title: 'Votre ordinateur ne laisse pas ce navigateur utiliser la caméra',
          body: 'Autorisez-la dans les paramètres de confidentialité du système, puis réessayez. Vous pouvez aussi rejoindre sans elle.',
          action: 'Réessayer la caméra',
        },
        'no-device': {
          title: 'Aucune caméra trouvée',
          body: 'Branchez-en une : elle démarrera d’elle-même. Vous pouvez aussi rejoindre l’appel sans elle.',
          action: 'Réessayer la caméra',
        },
        'in-use': {
          title: 'Votre caméra est déjà utilisée',
          body: 'Une autre application ou un autre onglet l’utilise. Fermez-y la caméra, puis réessayez.',
          action: 'Réessayer la caméra',
        },
        unsupported: {
          title: 'La caméra ne peut pas être utilisée ici',
          body: 'Ouvrez cette page dans un navigateur récent, à une adresse sécurisée (https). Vous pouvez aussi rejoindre l’appel sans caméra.',
          action: 'Réessayer la caméra',
        },
      },
      microphone: {
        prompt: {
          title: 'Votre micro vous attend',
          body: 'Votre navigateur a demandé si cette page peut l’utiliser et n’a pas eu de réponse. Vous pouvez aussi rejoindre et écouter.',
          action: 'Redemander',
        },
        denied: {
          title: 'Votre micro est bloqué',
          body: 'Autorisez-le à côté de la barre d’adresse, puis réessayez. Vous pouvez aussi rejoindre l’appel et écouter.',
          action: 'Réessayer le micro',
        },
        'denied-by-system': {
          title: 'Votre ordinateur ne laisse pas ce navigateur utiliser le micro',
          body: 'Autorisez-le dans les paramètres de confidentialité du système, puis réessayez. Vous pouvez aussi rejoindre et écouter.',
          action: 'Réessayer le micro',
        },
        'no-device': {
          title: 'Aucun micro trouvé',
          body: 'Branchez-en un : il démarrera de lui-même. Vous pouvez aussi rejoindre l’appel et écouter.',
          action: 'Réessayer le micro',
        },
        'in-use': {
          title: 'Votre micro est déjà utilisé',
          body: 'Une autre application l’utilise. Fermez-la, puis réessayez.',
          action: 'Réessayer le micro',
        },
        unsupported: {
          title: 'Le micro ne peut pas être utilisé ici',
          body: 'Ouvrez cette page dans un navigateur récent, à une adresse sécurisée (https). Vous pouvez aussi rejoindre l’appel et écouter.',
          action: 'Réessayer le micro',
        },
      },
    },
  },
  lobby: {
    preview: 'Aperçu de votre caméra et de votre micro',
    selfView: 'Votre caméra, telle que les autres la verront, en miroir',
    cameraOff: 'Votre caméra est désactivée',
    allow: 'Choisissez « Autoriser » si votre navigateur demande l’accès à la caméra et au micro.',
    watchTitle: 'Vous regarderez et écouterez',
    watchBody: 'Votre caméra et votre micro restent désactivés. Personne ne vous voit ni ne vous entend.',
    join: 'Rejoindre',
    joining: 'Connexion en cours…',
    alone: 'Personne d’autre n’est encore invité.',
    invited:
      '{count, plural, one {Personne invitée : {names}} many {Personnes invitées : {names}} other {Personnes invitées : {names}}}',
    others: '{count, plural, one {# autre} many {# autres} other {# autres}}',
  },
  knock: {
    notListed: 'Vous n’êtes pas sur la liste de cette salle, mais vous pouvez demander à entrer.',
    owner: '{name} est responsable de cette salle',
    note: 'Un mot pour {name} (facultatif)',
    noteToRoom: 'Un mot pour la personne qui fait entrer (facultatif)',
    seenAs: 'Vous apparaîtrez sous le nom {name}.',
    knock: 'Demander à entrer',
    sending: 'Envoi de la demande…',
    waitingTitle: 'En attente d’admission',
    place:
      '{place, plural, one {Vous êtes le prochain.} many {Votre place dans la file : {place, number}.} other {Votre place dans la file : {place, number}.}}',
    until: 'Fin de l’attente de votre demande : {time}.',
    goesOn: 'Laissez cette page ouverte : la suite vient d’elle-même dès que quelqu’un vous fait entrer.',
    yourNote: 'Votre message',
    withdraw: 'Retirer ma demande',
    admitted: 'Vous êtes admis. Préparation de votre salle…',
    refusedTitle: 'Vous n’avez pas été admis',
    refused: 'Le responsable de la salle a refusé votre demande.',
    reason: 'Son message',
    expiredTitle: 'Personne n’a encore répondu',
    expired:
      'Votre demande a assez attendu. Demandez de nouveau ou contactez le responsable de la salle d’une autre façon.',
    withdrawn: 'Vous avez retiré votre demande.',
    again: 'Demander de nouveau',
  },
  loading: { title: 'Préparation de la salle…' },
  joining: {
    title: 'Connexion en cours…',
    body: 'Vous serez dans un instant dans la salle « {room} ».',
    cancel: 'Annuler',
  },
  inCall: { leave: 'Quitter' },
  scheduled: {
    opensIn: 'Ouverture dans {duration} ({moment}, votre heure locale).',
    opening: 'Ouverture en cours…',
    byItself: 'Cette page s’ouvre d’elle-même. Vous pouvez la laisser ouverte.',
  },
  failure: {
    retry: 'Réessayer',
    details: 'Détails',
    code: 'Code',
    traceId: 'Trace',
    copy: 'Copier les détails',
    copied: 'Copié',
    copyBlocked: 'La copie est bloquée ici. Sélectionnez plutôt le texte.',
  },
  callEnded: {
    lasted: 'Durée de votre présence dans l’appel : {duration}.',
    rejoin: 'Rejoindre de nouveau',
  },
  roster,
  ...desk,
} satisfies StringsOverride;
