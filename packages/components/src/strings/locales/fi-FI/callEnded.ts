import type { Catalogue } from '../../Catalogue.js';

export const callEnded = {
  lasted: 'Aikasi puhelussa: {duration}.',
  rejoin: 'Liity uudelleen',
  feedback: {
    question: 'Miten puhelu sujui?',
    good: 'Hyvin',
    poor: 'Huonosti',
    thanks: 'Kiitos palautteesta.',
  },
} satisfies Catalogue['callEnded'];
