import type { Catalogue } from '../../Catalogue.js';

export const knock = {
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
} satisfies Catalogue['knock'];
