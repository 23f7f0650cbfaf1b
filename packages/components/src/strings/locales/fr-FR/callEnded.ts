import type { Catalogue } from '../../Catalogue.js';

export const callEnded = {
  lasted: 'Durée de votre présence dans l’appel : {duration}.',
  rejoin: 'Rejoindre de nouveau',
  feedback: {
    question: 'Comment était l’appel ?',
    good: 'Bon',
    poor: 'Mauvais',
    thanks: 'Merci de nous l’avoir dit.',
  },
} satisfies Catalogue['callEnded'];
