import type { Catalogue } from '../../Catalogue.js';

export const errors = {
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
    body: 'Vous n’y êtes pour rien. Réessayez ; si le problème persiste, envoyez les détails ci-dessous au support.',
    action: 'Réessayer',
  },
  'endpoint-unreachable': {
    title: 'Nous n’arrivons pas à joindre la salle',
    body: 'Votre connexion est peut-être interrompue. Vérifiez que vous êtes en ligne, puis réessayez.',
    action: 'Réessayer',
  },
  'endpoint-invalid-response': {
    title: 'Nous avons reçu une réponse illisible',
    body: 'Les informations de la salle sont arrivées incomplètes. Réessayez ; si le problème persiste, envoyez les détails ci-dessous au support.',
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
    body: 'L’appel s’est terminé avant de commencer. Réessayez ; si le problème persiste, envoyez les détails ci-dessous au support.',
    action: 'Réessayer',
  },
  'call-crashed': {
    title: 'L’appel s’est interrompu de manière inattendue',
    body: 'D’autres personnes y sont peut-être encore. Rejoignez-le de nouveau pour revenir.',
    action: 'Rejoindre de nouveau',
  },
  'already-in-call': {
    title: 'Vous êtes dans un autre appel sur cette page',
    body: 'Une page ne peut contenir qu’un appel. Quittez d’abord l’autre, puis rejoignez celui-ci.',
    action: 'Réessayer',
  },
  'engine-unavailable': {
    title: 'L’appel ne s’est pas chargé',
    body: 'Une partie de cette page n’a pas pu être récupérée, ou ce navigateur ne permet pas de passer des appels. Vérifiez votre connexion, puis réessayez.',
    action: 'Réessayer',
  },
} satisfies Catalogue['errors'];
