import type { Catalogue } from '../../Catalogue.js';

export const notices = {
  label: 'Avis',
  dismiss: 'Fermer',
  reconnecting: {
    title: 'Vous êtes déconnecté.',
    body: 'Nous essayons de vous ramener. Les autres ne vous entendent ou ne vous voient peut-être pas.',
  },
  reconnected: {
    title: 'Vous êtes de retour.',
    body: 'Les autres peuvent de nouveau vous entendre et vous voir.',
  },
  muted: {
    title: 'Quelqu’un a coupé votre micro.',
    body: 'Réactivez votre micro quand vous voulez parler.',
  },
  role: 'Votre rôle est maintenant {role}.',
  mayShare: {
    title: 'Vous pouvez maintenant partager votre écran.',
    body: 'Les autres voient ce que vous choisissez.',
  },
  mayNotShare: {
    title: 'Vous ne pouvez plus partager votre écran.',
    body: 'Ce que vous partagiez n’est plus visible.',
  },
  closing: {
    title:
      'Cette salle ferme dans moins {minutes, plural, one {d’une minute} many {de # minutes} other {de # minutes}}.',
    body: 'Après {time}, personne ne peut plus entrer, et l’appel peut se terminer.',
  },
  extended: 'Il y a plus de temps : cette salle est ouverte jusqu’à {time}.',
  shortened: 'Cette salle ferme désormais plus tôt, à {time}.',
  knock: '{name} demande à entrer.',
  knocks:
    '{count, plural, one {# personne demande} many {# personnes demandent} other {# personnes demandent}} à entrer.',
  showKnocks: 'Afficher',
  extend: '{minutes, plural, one {# minute de plus} many {# minutes de plus} other {# minutes de plus}}',
  timeLeft: 'Encore {time}',
} satisfies Catalogue['notices'];
