import type { Catalogue } from '../../Catalogue.js';
import { callEnded } from '../fr-FR/callEnded.js';
import { desk } from '../fr-FR/desk.js';
import { devices } from '../fr-FR/devices.js';
import { ended } from '../fr-FR/ended.js';
import { errors } from '../fr-FR/errors.js';
import { texts as france } from '../fr-FR/fr-FR.js';
import { knock } from '../fr-FR/knock.js';
import { notices } from '../fr-FR/notices.js';
import { roomEditor } from '../fr-FR/roomEditor.js';
import { roster } from '../fr-FR/roster.js';

/** French as in France, where Canada differs replaced: no space before ? and ;, and no gender for the reader. */
export const texts = {
  ...france,
  locale: 'fr-CA',
  errors: {
    ...errors,
    'not-invited': {
      ...errors['not-invited'],
      title: 'Vous n’avez pas d’invitation pour cette salle',
      body: 'Demandez à la personne responsable de la salle de vous ajouter et vérifiez que vous utilisez le bon compte.',
    },
    forbidden: {
      ...errors.forbidden,
      body: 'Votre rôle dans cette salle ne le permet pas. Adressez-vous à la personne responsable de la salle.',
    },
    'origin-not-allowed': {
      ...errors['origin-not-allowed'],
      body: 'La salle appartient à un autre site. Ouvrez-la sur ce site ou prévenez la personne responsable de cette page.',
    },
    'room-not-found': {
      ...errors['room-not-found'],
      body: 'Elle a peut-être été supprimée, le lien est peut-être erroné ou vous n’avez peut-être pas d’invitation. Vérifiez quel compte vous utilisez ou adressez-vous à la personne qui vous a envoyé le lien.',
    },
    'too-many-knocks': {
      ...errors['too-many-knocks'],
      body: 'Votre demande a été refusée à plusieurs reprises. Patientez un peu ou demandez une invitation à la personne responsable de la salle.',
    },
    'room-expired': {
      ...errors['room-expired'],
      body: 'Sa durée est écoulée : plus personne ne peut la rejoindre. Demandez à la personne qui a envoyé l’invitation s’il y en a une nouvelle.',
    },
    internal: {
      ...errors.internal,
      body: 'Vous n’y êtes pour rien. Réessayez; si le problème persiste, envoyez les détails ci-dessous au soutien technique.',
    },
    'endpoint-invalid-response': {
      ...errors['endpoint-invalid-response'],
      body: 'Les informations de la salle sont arrivées incomplètes. Réessayez; si le problème persiste, envoyez les détails ci-dessous au soutien technique.',
    },
    'removed-from-room': {
      ...errors['removed-from-room'],
      title: 'Vous ne faites plus partie de cette salle',
      body: 'Votre invitation a été annulée. Si cela vous surprend, adressez-vous à la personne qui l’avait envoyée.',
    },
    'removed-from-call': { ...errors['removed-from-call'], title: 'Vous ne faites plus partie de l’appel' },
    'call-failed': {
      ...errors['call-failed'],
      body: 'L’appel s’est terminé avant de commencer. Réessayez; si le problème persiste, envoyez les détails ci-dessous au soutien technique.',
    },
  },
  ended: {
    ...ended,
    closedAbruptly: { ...ended.closedAbruptly, title: 'Votre connexion à l’appel a été coupée' },
    removedByParticipant: { ...ended.removedByParticipant, title: 'Vous ne faites plus partie de l’appel' },
    removedFromRoster: {
      ...ended.removedFromRoster,
      title: 'Vous ne faites plus partie de cette salle',
      body: 'Votre invitation a été annulée. Si cela vous surprend, adressez-vous à la personne qui l’avait envoyée.',
    },
    badRequest: {
      ...ended.badRequest,
      body: 'Le service d’appel ne l’a pas accepté. Ouvrez de nouveau le lien de votre invitation ou adressez-vous à la personne qui l’a envoyée.',
    },
    notInvited: {
      ...ended.notInvited,
      title: 'Vous n’avez pas d’invitation pour cette salle',
      body: 'Demandez à la personne responsable de la salle de vous ajouter et vérifiez que vous utilisez le bon compte.',
    },
    outsideWindow: {
      ...ended.outsideWindow,
      body: 'Elle n’est pas encore ouverte ou elle est déjà fermée. Demandez ses heures d’ouverture à la personne qui a envoyé l’invitation.',
    },
    notCommunicationUser: {
      ...ended.notCommunicationUser,
      body: 'Seuls les comptes créés par le site de la salle le peuvent. Ouvrez le lien de votre invitation ou adressez-vous à la personne qui l’a envoyée.',
    },
    roomNotFound: {
      ...ended.roomNotFound,
      body: 'Elle a peut-être été supprimée. Demandez un nouveau lien à la personne qui a envoyé l’invitation.',
    },
  },
  devices: {
    ...devices,
    permissionSteps: {
      ...devices.permissionSteps,
      site: {
        ...devices.permissionSteps.site,
        firefox: { ...devices.permissionSteps.site.firefox, second: 'Supprimez « Bloqué » à côté.' },
      },
      system: {
        ...devices.permissionSteps.system,
        windows: {
          ...devices.permissionSteps.system.windows,
          second: 'Activez l’accès et « Autoriser les applications de bureau ».',
        },
        macos: {
          ...devices.permissionSteps.system.macos,
          first: 'Ouvrez Réglages système, Confidentialité et sécurité, puis Caméra, et ensuite Microphone.',
        },
      },
    },
  },
  knock: {
    ...knock,
    place:
      '{place, plural, one {Vous êtes en tête de la file.} many {Votre place dans la file : {place, number}.} other {Votre place dans la file : {place, number}.}}',
    admitted: 'Votre demande est acceptée. Préparation de votre salle…',
    refusedTitle: 'Votre demande n’a pas été acceptée',
    refused: 'La personne responsable de la salle a refusé votre demande.',
    expired:
      'Votre demande a assez attendu. Demandez de nouveau ou contactez la personne responsable de la salle d’une autre façon.',
  },
  notices: {
    ...notices,
    reconnecting: { ...notices.reconnecting, title: 'Votre connexion est coupée.' },
  },
  callEnded: {
    ...callEnded,
    feedback: { ...callEnded.feedback, question: 'Comment s’est passé l’appel?' },
  },
  roster: {
    ...roster,
    noMatch: 'Personne ici ne s’appelle « {query} ».',
    knock: { ...roster.knock, refuseTitle: 'Refuser {name}?' },
    removal: {
      ...roster.removal,
      callTitle: 'Retirer {name} de l’appel?',
      roomTitle: 'Retirer {name} de la salle?',
      roomManyTitle: 'Retirer {count, plural, one {# personne} many {# personnes} other {# personnes}} de la salle?',
    },
  },
  desk: {
    ...desk,
    emptyBody: 'Les salles que vous créez ou pour lesquelles vous avez une invitation apparaissent ici.',
    noMatch: 'Aucune salle ne s’appelle « {query} ».',
    offline: 'Vous êtes hors ligne. Ce que vous voyez date d’avant et sera mis à jour à votre retour.',
    details: { ...desk.details, when: 'Heures d’ouverture' },
    deletion: { ...desk.deletion, title: 'Supprimer « {title} »?' },
  },
  roomEditor: {
    ...roomEditor,
    people: {
      ...roomEditor.people,
      faults: {
        ...roomEditor.people.faults,
        repeated: 'Ligne {line} : « {text} » figure ici deux fois.',
        'invited-already': 'Ligne {line} : « {text} » est déjà sur la liste.',
        'not-acs-user':
          'Ligne {line} : « {text} » ne peut pas recevoir d’invitation : les téléphones, les utilisateurs de Teams et les robots ne peuvent figurer sur la liste d’une salle.',
        'too-long': 'Ligne {line} : « {text} » est trop long pour un identifiant.',
      },
    },
    discardTitle: 'Quitter sans enregistrer?',
  },
} satisfies Catalogue;
