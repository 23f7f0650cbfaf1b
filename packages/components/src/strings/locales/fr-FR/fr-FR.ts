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
  locale: 'fr-FR',
  guest: 'Invité',
  unprintable: 'Certains caractères ne peuvent pas être enregistrés. Saisissez le texte de nouveau.',
  you: '{name} (vous)',
  roles: {
    Presenter: {
      name: 'Présentateur',
      may: 'Vous pouvez parler, partager votre vidéo et votre écran, ainsi que désactiver le micro d’autres personnes, en ajouter ou en retirer.',
    },
    Collaborator: {
      name: 'Collaborateur',
      may: 'Vous pouvez parler, partager votre vidéo et votre écran.',
    },
    Attendee: {
      name: 'Participant',
      may: 'Vous pouvez parler et partager votre vidéo.',
    },
    Consumer: {
      name: 'Spectateur',
      may: 'Vous pouvez regarder et écouter.',
    },
  },
  phases: {
    scheduled: 'Ouverture : {opens}',
    open: 'Fermeture : {closes}',
    closing: 'Fermeture imminente : {closes}',
    expired: 'Fermée depuis : {closes}',
    deleted: 'Cette salle a été supprimée',
  },
  errors,
  ended,
  devices,
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
    inCall:
      '{count, plural, one {{names} est dans l’appel} many {{names} sont dans l’appel} other {{names} sont dans l’appel}}',
    seenAs: 'Les autres vous verront sous le nom de {name}',
    connection: {
      checking: 'Vérification de votre connexion…',
      good: 'Bonne connexion à la salle ({ms, number} ms)',
      slow: 'La salle répond lentement ({ms, number} ms). Le son et la vidéo peuvent en souffrir.',
      unreachable: 'La salle ne répond pas pour le moment. Vérifiez votre connexion.',
      offline: 'Vous êtes hors ligne. Connectez-vous à Internet pour rejoindre.',
    },
  },
  knock,
  loading: {
    title: 'Préparation de la salle…',
    slow: 'Cela prend plus de temps que d’habitude.',
  },
  joining: {
    title: 'Connexion en cours…',
    body: 'Vous serez dans un instant dans la salle « {room} ».',
    cancel: 'Annuler',
  },
  inCall: {
    leave: 'Quitter',
  },
  notices,
  scheduled: {
    opensIn: 'Ouverture dans {duration} ({moment}, votre heure locale).',
    opensOn: 'Ouvre dans {duration}, le {moment} à votre heure.',
    opening: 'Ouverture en cours…',
    byItself: 'Cette page s’ouvre d’elle-même. Vous pouvez la laisser ouverte.',
    check: 'Vérifier la caméra et le micro',
    checkListening: 'Vérifier le son',
  },
  times: {
    roomTime: '{window}, là où se trouve la salle',
    closedAt: 'Elle a fermé à {moment}.',
    closedOn: 'Elle a fermé le {moment}.',
    addToCalendar: 'Ajouter au calendrier',
    calendarSaved: 'Enregistré. Ouvrez le fichier pour l’ajouter.',
    calendarFailed: 'Le fichier de calendrier n’a pas pu être créé. Réessayez.',
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
  callEnded,
  roster,
  desk,
  roomEditor,
} satisfies Catalogue;
