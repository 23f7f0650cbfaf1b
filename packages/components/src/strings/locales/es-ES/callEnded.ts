import type { Catalogue } from '../../Catalogue.js';

export const callEnded = {
  lasted: 'Has estado {duration} en la llamada.',
  rejoin: 'Volver a unirse',
  feedback: {
    question: '¿Cómo ha ido la llamada?',
    good: 'Bien',
    poor: 'Mal',
    thanks: 'Gracias por tu opinión.',
  },
} satisfies Catalogue['callEnded'];
