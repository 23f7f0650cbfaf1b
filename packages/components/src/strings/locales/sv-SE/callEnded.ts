import type { Catalogue } from '../../Catalogue.js';

export const callEnded = {
  lasted: 'Du var i samtalet i {duration}.',
  rejoin: 'Anslut igen',
  feedback: {
    question: 'Hur var samtalet?',
    good: 'Bra',
    poor: 'Dåligt',
    thanks: 'Tack för ditt svar.',
  },
} satisfies Catalogue['callEnded'];
