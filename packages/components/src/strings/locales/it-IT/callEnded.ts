import type { Catalogue } from '../../Catalogue.js';

export const callEnded = {
  lasted: 'La tua chiamata è durata {duration}.',
  rejoin: 'Partecipa di nuovo',
  feedback: {
    question: 'Com’è andata la chiamata?',
    good: 'Bene',
    poor: 'Male',
    thanks: 'Grazie per il tuo parere.',
  },
} satisfies Catalogue['callEnded'];
