import type { Catalogue } from '../../Catalogue.js';

export const callEnded = {
  lasted: 'Twój czas w rozmowie: {duration}.',
  rejoin: 'Dołącz ponownie',
  feedback: {
    question: 'Jak przebiegła rozmowa?',
    good: 'Dobrze',
    poor: 'Źle',
    thanks: 'Dziękujemy za opinię.',
  },
} satisfies Catalogue['callEnded'];
